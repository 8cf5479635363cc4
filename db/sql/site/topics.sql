create view site.topics as select id, key, label, position, former_keys from topics;
