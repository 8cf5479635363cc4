import { sectionLayout } from '../section-messages';

export default sectionLayout('people');
