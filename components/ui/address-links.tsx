type Given = string | null | undefined;

/** The ways to whom an address, a number or a site belongs; what nobody has entered is no link. */
export const mailLink = (address: Given) => address && <a href={`mailto:${address}`}>{address}</a>;
export const phoneLink = (phone: Given) => phone && <a href={`tel:${phone}`}>{phone}</a>;
export const siteLink = (href: Given) => href && <a href={href}>{href}</a>;
/** As it is said aloud, for the narrow columns of a list. */
export const shortSiteLink = (href: Given) => href && <a href={href}>{href.replace(/^https?:\/\//, '')}</a>;
