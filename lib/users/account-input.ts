import { z } from 'zod';
import { text, tooLong, word } from '@/lib/input';

const secret = () => z.string('errors.required').min(1, 'errors.required').max(400, tooLong);

export const changePasswordInput = z
	.strictObject({ current: secret(), password: secret(), repeat: secret() })
	.refine(({ password, repeat }) => password === repeat, {
		path: ['repeat'],
		message: 'users.refusals.repeatDiffers',
	});
export const changeLanguageInput = z.strictObject({ locale: word(['de', 'en']) });
export const ownSessionInput = z.strictObject({ sessionId: z.uuid() });
export const nothingInput = z.strictObject({});
export const passwordInput = z.strictObject({ current: secret() });
export const codeInput = z.strictObject({ code: text(40) });

export type ChangePasswordInput = z.output<typeof changePasswordInput>;
export type ChangeLanguageInput = z.output<typeof changeLanguageInput>;
export type OwnSessionInput = z.output<typeof ownSessionInput>;
export type PasswordInput = z.output<typeof passwordInput>;
export type CodeInput = z.output<typeof codeInput>;
