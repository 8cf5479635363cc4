import common from '@/messages/de/common.json';
import errors from '@/messages/de/errors.json';
import hints from '@/messages/de/hints.json';
import lists from '@/messages/de/lists.json';
import nav from '@/messages/de/nav.json';
import search from '@/messages/de/search.json';

export default { common, errors, hints, lists, nav, search };
