import { sectionLayout } from '../section-messages';

export default sectionLayout('reports');
