export type Part = { readonly name: string; readonly filename?: string; readonly bytes: Uint8Array };

/** The parts of a form as clients of all kinds write it (RFC 7578); what libraries refuse of a lax one is read too. */
export function readMultipart(body: Buffer, contentType: string): readonly Part[] {
  const boundary = /boundary="?([^";]+)"?/.exec(contentType)?.[1] ?? '';
  // One character a byte: places in the text are places in the body.
  const text = body.toString('latin1');
  return text
    .split(`--${boundary}`)
    .slice(1, -1)
    .map((part) => {
      const end = part.indexOf('\r\n\r\n');
      const head = Buffer.from(part.slice(0, end), 'latin1').toString('utf8');
      const name = /[; ]name="([^"]*)"/.exec(head)?.[1] ?? '';
      const filename = /filename="?([^";\r\n]*)/.exec(head)?.[1];
      const bytes = new Uint8Array(Buffer.from(part.slice(end + 4, -2), 'latin1'));
      return { name, bytes, ...(filename === undefined ? {} : { filename }) };
    });
}
