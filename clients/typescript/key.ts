/** 128 random bits in hex, by which a reset or a fork can be sent again without making anything twice. */
export function freshKey(): string {
  let key = ''
  for (const byte of crypto.getRandomValues(new Uint8Array(16))) key += byte.toString(16).padStart(2, '0')
  return key
}
