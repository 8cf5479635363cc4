/** How the front door and what it needs are just now. */
export interface DoorState {
	/** Whether the database and Next answer. */
	database: boolean;
	app: boolean;
	published: boolean;
	connections: number;
	places: { taken: number; waiting: number };
	publication: { pages: number; waiting: number; seconds: number };
}
