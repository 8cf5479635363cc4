create schema site;

-- Who reads the public pages may read the views, and nothing else.
grant usage on schema site to jumelage_site;
alter default privileges in schema site grant select on tables to jumelage_site;
