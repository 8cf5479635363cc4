/** Journeys of our own; who comes to us or meets us on a screen hasn't made us travel. */
export const tripDirections = ['outgoing', 'third_place'] as const;

/** What doesn't take place, or not on its days, isn't counted. */
export const uncountedStatuses = ['postponed', 'cancelled'] as const;

/** In a filter and in the figures of a report: what has none, be it a topic, a stop or a head. */
export const without = '-';
