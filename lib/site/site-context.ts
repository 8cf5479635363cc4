import 'server-only';
import { cache } from 'react';
import { type Db, siteDb } from '@/db';
import type { Locale } from '@/i18n/routing';
import { type Day, today } from '@/lib/dates';

/** What every query of the public site gets: where to read, the page's language, and the day (Europe/Berlin). */
export type SiteContext = { db: Db; locale: Locale; today: Day };

/** For the public pages: reads as the role that sees the views of schema `site` and nothing else. */
export const siteContext = cache((locale: Locale): SiteContext => ({ db: siteDb(), locale, today: today() }));
