create view site.office as
	select o.name, o.site_title, o.intro, o.contact, o.demo, t.label as home,
		o.address, o.email, o.phone, o.imprint, o.privacy, o.accessibility
	from office o left join territories t on t.id = o.home_territory_id;
