import { expect, test } from 'vitest';
import { deriveFromPassphrase } from '../../../../core/node/vault/derive-key.ts';
import { passphraseCost } from '../../../../core/node/vault/passphrase-cost.ts';

test('a guess of a passphrase costs what OWASP asks for, and the key is that of another scrypt', async () => {
  expect(passphraseCost).toEqual({ N: 131_072, r: 8, p: 1, maxmem: 167_772_160 });
  // Python's hashlib.scrypt(…, n=2**17, r=8, p=1, dklen=32), which is OpenSSL's.
  const key = await deriveFromPassphrase(
    'quatre lapins bleus',
    Uint8Array.from({ length: 16 }, (_, at) => at),
  );
  expect(key.toString('hex')).toBe('4a539aaff361efedd948a573d29a8642c50d2832adac6b8779ccbfa3a660c094');
});
