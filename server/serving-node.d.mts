export function keepOffScripts(): void;
export function servingNode(): { node: string; version: string | null };
export function endWithStarter(): void;
export function handOver(node: string): Promise<never>;
