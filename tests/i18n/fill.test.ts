import { expect, it } from 'vitest';
import { fill } from '@/i18n/fill';

it('puts values where their names stand, each as often as it is named', () => {
  expect(fill('{from} - {to}, {from}', { from: 'A', to: 'B' })).toBe('A - B, A');
});

it('leaves a place without a value visible instead of losing it', () => {
  expect(fill('{from} - {to}', { from: 'A' })).toBe('A - {to}');
});

it('takes values as they are: no patterns, no places within them', () => {
  expect(fill('{a}', { a: '$& $1 {b}', b: 'B' })).toBe('$& $1 {b}');
});

it('keeps readings around and within values', () => {
  expect(fill('「{option}」の ｜人《ひと》', { option: '｜子《こ》' })).toBe(
    '「｜子《こ》」の ｜人《ひと》',
  );
});
