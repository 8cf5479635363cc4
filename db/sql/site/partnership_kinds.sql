create view site.partnership_kinds as select id, key, label, position from partnership_kinds;
