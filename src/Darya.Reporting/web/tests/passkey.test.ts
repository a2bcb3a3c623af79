import { expect, test } from 'vitest';
import { canKeep } from '../src/room/passkey.ts';

class Known {
  static parseCreationOptionsFromJSON(): void {}
  static parseRequestOptionsFromJSON(): void {}
}

test('passkeys are offered only where a browser keeps them', () => {
  expect(canKeep('localhost', true, Known)).toBe(true);
  expect(canKeep('room.example.org', true, Known)).toBe(true);
  expect(canKeep('room.example.org', false, Known)).toBe(false);
  expect(canKeep('127.0.0.1', true, Known)).toBe(false);
  expect(canKeep('[::1]', true, Known)).toBe(false);
  expect(canKeep('localhost', true, undefined)).toBe(false);
  expect(canKeep('localhost', true, class {})).toBe(false);
});
