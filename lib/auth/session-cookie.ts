import { sessionCookie } from './cookies';

type Cookies = { has(name: string): boolean };

/** Whether a session cookie is there at all; whether it still counts is asked of the database. */
export const mayHaveSession = (cookies: Cookies): boolean => cookies.has(sessionCookie());
