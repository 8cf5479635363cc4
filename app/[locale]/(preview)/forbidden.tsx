export { default } from '../office/forbidden';
