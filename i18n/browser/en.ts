import common from '@/messages/en/common.json';
import errors from '@/messages/en/errors.json';
import hints from '@/messages/en/hints.json';
import lists from '@/messages/en/lists.json';
import nav from '@/messages/en/nav.json';
import search from '@/messages/en/search.json';

export default { common, errors, hints, lists, nav, search };
