// zod finds out by eval whether it may compile its schemas; the content security policy would report the attempt.
(globalThis as { __zod_globalConfig?: object }).__zod_globalConfig = { jitless: true };
