// The limit that published pages are measured against: Node sending one file, and nothing else.
import { readFileSync } from 'node:fs';
import http from 'node:http';

const [, , file, encoding] = process.argv;
const body = readFileSync(file);
const server = http.createServer((_, response) => {
	response.writeHead(200, {
		'content-type': 'text/html; charset=utf-8',
		'content-length': body.length,
		...(encoding && { 'content-encoding': encoding }),
	});
	response.end(body);
});
server.listen(0, '127.0.0.1', () => process.send?.({ port: server.address().port }));
process.on('disconnect', () => process.exit(0));
