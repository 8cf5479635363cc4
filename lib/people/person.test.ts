import { expect, it } from 'vitest';
import { addressForm } from './address-form';

it.each([
	['Frau', 'f'],
	['Sehr geehrte Frau Präsidentin', 'f'],
	['Dear Madam President', 'f'],
	['Herr', 'm'],
	['Sehr geehrter Herr Staatssekretär', 'm'],
	['Dear Mr Example', 'm'],
	['Frau oder Herr', 'other'],
	['Guten Tag', 'other'],
	['Herrmann', 'other'],
	[null, 'other'],
])('reads %j as %s', (salutation, form) => expect(addressForm(salutation)).toBe(form));
