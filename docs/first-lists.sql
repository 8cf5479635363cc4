-- The lists of an empty office that no screen edits yet. Change the words to your own, then: psql "$office" -f docs/first-lists.sql
begin;
set local jumelage.actor_name = 'Einrichtung';

insert into office (name, site_title, contact) values (
	'{"de": "Büro für internationale Partnerschaften", "en": "Office for international partnerships"}',
	'{"de": "Internationale Partnerschaften", "en": "International partnerships"}',
	'Musterstraße 1, 12345 Musterstadt, partnerschaften@example.org'
);

insert into partnership_kinds (position, key, label) values
	(0, 'twinning', '{"de": "Städtepartnerschaft", "en": "Town twinning"}'),
	(1, 'friendship', '{"de": "Freundschaft", "en": "Friendship"}'),
	(2, 'contact', '{"de": "Kontakt", "en": "Contact"}'),
	(3, 'project_partnership', '{"de": "Projektpartnerschaft", "en": "Project partnership"}');

insert into topics (position, key, label) values
	(0, 'culture', '{"de": "Kultur", "en": "Culture"}'),
	(1, 'youth', '{"de": "Jugendaustausch", "en": "Youth exchange"}'),
	(2, 'climate', '{"de": "Klimaschutz", "en": "Climate protection"}');

insert into legislatures (label, "from", "to") values
	('Wahlperiode 2021–2026', '2021-11-01', '2026-10-31'),
	('Wahlperiode ab 2026', '2026-11-01', null);

commit;
