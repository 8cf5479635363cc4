import { boolean, integer, pgSchema, text, uuid } from 'drizzle-orm/pg-core';
import { localised } from './columns';

// Not exported: drizzle-kit would create it. The views themselves are written in the migrations.
const site = pgSchema('site');

const list = () => ({
	id: uuid('id').notNull(),
	key: text('key').notNull(),
	label: localised('label').notNull(),
	position: integer('position').notNull(),
});

export const siteOffice = site
	.view('office', {
		name: localised('name').notNull(),
		siteTitle: localised('site_title').notNull(),
		intro: localised('intro').notNull(),
		contact: text('contact'),
		demo: boolean('demo').notNull(),
		home: localised('home'),
		address: text('address'),
		email: text('email'),
		phone: text('phone'),
		imprint: localised('imprint').notNull(),
		privacy: localised('privacy').notNull(),
		accessibility: localised('accessibility').notNull(),
	})
	.existing();

export const siteCountryNames = site
	.view('country_names', { countryCode: text('country_code').notNull(), label: localised('label').notNull() })
	.existing();

export const sitePartnershipKinds = site.view('partnership_kinds', list()).existing();

export const siteTopics = site
	.view('topics', { ...list(), formerKeys: text('former_keys').array().notNull() })
	.existing();
