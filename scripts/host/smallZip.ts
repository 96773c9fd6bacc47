import { crc32 } from 'node:zlib';
import { deflateAsync } from '@gfx/zopfli';

/** 1980-01-01, the first day that a zip can name: the same files make the same bytes. */
const day = 0x21;
/** Names are UTF-8. */
const flags = 0x0800;
const deflated = 8;
const version = 20;
/** What more rounds save is less than a thousandth. */
const rounds = 5;

/**
 * A zip of some files by their names, each packed by Zopfli: what zlib reads, a twentieth smaller than zlib packs it.
 * https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 */
export async function smallZip(files: Readonly<Record<string, Uint8Array>>): Promise<Uint8Array> {
	const parts: Uint8Array[] = [];
	const directory: Uint8Array[] = [];
	let offset = 0;
	for (const [path, bytes] of Object.entries(files)) {
		const name = Buffer.from(path, 'utf8');
		const packed = await deflateAsync(bytes, { numiterations: rounds });
		const about = Buffer.alloc(26);
		for (const [at, value] of [version, flags, deflated, 0, day].entries()) about.writeUInt16LE(value, at * 2);
		for (const [at, value] of [crc32(bytes), packed.length, bytes.length].entries())
			about.writeUInt32LE(value, 10 + at * 4);
		about.writeUInt16LE(name.length, 22);
		const where = Buffer.alloc(14);
		where.writeUInt32LE(offset, 10);
		const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), about, name, packed]);
		directory.push(Buffer.concat([Buffer.from('PK\x01\x02', 'latin1'), Buffer.of(version, 0), about, where, name]));
		parts.push(local);
		offset += local.length;
	}
	const listed = Buffer.concat(directory);
	const end = Buffer.alloc(18);
	end.writeUInt16LE(parts.length, 4);
	end.writeUInt16LE(parts.length, 6);
	end.writeUInt32LE(listed.length, 8);
	end.writeUInt32LE(offset, 12);
	return Buffer.concat([...parts, listed, Buffer.from('PK\x05\x06', 'latin1'), end]);
}

/** A file as it is packed: JSON without room in it, as programs alone read it there. */
export const asPacked = (path: string, bytes: Uint8Array): Uint8Array =>
	path.endsWith('.json') ? Buffer.from(JSON.stringify(JSON.parse(Buffer.from(bytes).toString('utf8')))) : bytes;
