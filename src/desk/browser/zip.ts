import { inflateRawSync } from 'node:zlib'

const ENTRY = 0x02014b50

/** The words of one file in a ZIP, found by the directory at its end. */
export function fileIn(zip: Buffer, name: string): string {
  for (let at = zip.indexOf(Buffer.from('PK\u0001\u0002', 'latin1')); at >= 0 && zip.readUInt32LE(at) === ENTRY;) {
    const [method, packed, names, extra, comment, local] = [zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 20), zip.readUInt16LE(at + 28), zip.readUInt16LE(at + 30), zip.readUInt16LE(at + 32), zip.readUInt32LE(at + 42)]
    if (zip.toString('utf8', at + 46, at + 46 + names) === name) {
      const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
      const content = zip.subarray(start, start + packed)
      return (method === 0 ? content : inflateRawSync(content)).toString('utf8')
    }
    at += 46 + names + extra + comment
  }
  throw new Error(`zip: expected a file ${name}, found none`)
}
