type Cookies = { has(name: string): boolean };

const names = ['next-auth.session-token', '__Secure-next-auth.session-token'];

/** Whether a session cookie is there at all; whether it still counts is asked of the database. */
export const mayHaveSession = (cookies: Cookies): boolean => names.some((name) => cookies.has(name));
