import { generateKeyPairSync, sign } from 'node:crypto';

/** An application's key pair, as Discord has one for each. */
export type SigningKey = {
  /** What DISCORD_PUBLIC_KEY is set to. */
  readonly publicKey: string;
  /** The headers that Discord sends with a body; `at` is in seconds. */
  readonly headers: (body: string, at?: number) => Record<string, string>;
};

const RAW_BYTES = 32;

export function newSigningKey(): SigningKey {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const raw = publicKey.export({ type: 'spki', format: 'der' }).subarray(-RAW_BYTES);
  return {
    publicKey: raw.toString('hex'),
    headers: (body, at = Math.floor(Date.now() / 1000)) => ({
      'content-type': 'application/json',
      'x-signature-timestamp': String(at),
      'x-signature-ed25519': sign(null, Buffer.from(`${at}${body}`), privateKey).toString('hex'),
    }),
  };
}
