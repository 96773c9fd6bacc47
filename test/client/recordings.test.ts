import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { peaksOfAudiowaveform } from '../../client/src/hearing/page/audiowaveform.ts';
import { mp3FrameAt, mp3Reading } from '../../client/src/hearing/page/mp3.ts';
import { columnsOf, loudestOf, peaksOfSamples, peaksOfWav } from '../../client/src/hearing/page/peaks.ts';
import { nextStretch, piecesOf, sizeIn } from '../../client/src/hearing/page/plan.ts';
import { peakStep, readWav, wavParts, wavReading } from '../../client/src/hearing/page/wav.ts';
import { madeWav } from '../support/sound.ts';

const formatOf = (bytes: Uint8Array, size = bytes.length) => {
	const found = readWav(bytes, size);
	return found && 'format' in found ? found.format : assert.fail(JSON.stringify(found));
};

describe('WAV by arithmetic', () => {
	test('the head says where each second stands', () => {
		const { start, length, rate, channels, bits, frame, code } = formatOf(madeWav({ seconds: 3 }));
		assert.deepEqual([start, length, rate, channels, bits, frame, code], [44, 96_000, 16_000, 1, 16, 2, 1]);
		const parts = wavParts(formatOf(madeWav({ seconds: 3, channels: 2, rate: 44_100 })));
		assert.equal(parts.duration, 3);
		assert.deepEqual(parts.bytesOf(1, 2), { start: 44 + 176_400, end: 44 + 352_800 });
		assert.deepEqual(parts.bytesOf(-5, 99), { start: 44, end: 44 + 529_200 });
	});

	test('chunks before the sound are passed over, and more is asked for where they are long', () => {
		const bytes = madeWav({ seconds: 1, before: 70_001 });
		assert.deepEqual(readWav(bytes.subarray(0, 4096), bytes.length), { needs: 12 + 24 + 8 + 70_002 + 4096 });
		assert.equal(formatOf(bytes).start, 44 + 8 + 70_002);
	});

	test('a part is a file of its own that begins where it says', () => {
		const bytes = madeWav({ seconds: 4 });
		const parts = wavParts(formatOf(bytes));
		const range = parts.bytesOf(1.5, 2.5);
		const part = parts.partOf(bytes.subarray(range.start, range.end), range);
		assert.deepEqual([part.from, part.to], [1.5, 2.5]);
		const file = Buffer.concat(part.pieces);
		const own = formatOf(file);
		assert.deepEqual([own.start, own.length, own.rate], [44, 32_000, 16_000]);
		assert.deepEqual(file.subarray(44), Buffer.from(bytes.subarray(44 + 48_000, 44 + 80_000)));
	});

	test('a file that was never finished ends with its bytes, RF64 says its length elsewhere', () => {
		const bytes = madeWav({ seconds: 2 });
		new DataView(bytes.buffer).setUint32(40, 0xffffffff, true);
		assert.equal(formatOf(bytes).length, 64_000);
		new DataView(bytes.buffer).setUint32(40, 0, true);
		assert.equal(formatOf(bytes).length, 64_000);
		const long = madeWav({ seconds: 1, rf64: 5 * 2 ** 30 });
		assert.equal(formatOf(long, 6 * 2 ** 30).length, 5 * 2 ** 30);
	});

	test('what is no WAV is none, wherever it is cut', () => {
		const bytes = madeWav({ seconds: 0.01, before: 20 });
		for (let length = 0; length < bytes.length; length++) {
			const found = readWav(bytes.subarray(0, length), length);
			assert.ok(!found || 'format' in found || found.needs > length, String(length));
		}
		for (const text of [
			'',
			'RIFF',
			'RIFF....WAVE',
			'ID3.........',
			'RIFF\u0000\u0000\u0000\u0000WAVEfmt \u00ff\u00ff\u00ff\u00ff',
		])
			assert.equal(wavReading(Buffer.from(text, 'latin1'), text.length), undefined, text);
	});
});

/** Frames of 128 kbit a second at 44,100 Hz, layer III, filled with what is no beginning of a frame. */
function madeMp3(frames: number, bitrateAt: (frame: number) => number = () => 9): Uint8Array {
	const table = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160];
	return Buffer.concat(
		Array.from({ length: frames }, (_, index) => {
			const bitrate = bitrateAt(index);
			const frame = Buffer.alloc(Math.floor((144 * 1000 * (table[bitrate] ?? 0)) / 44_100), 0x55);
			frame.set([0xff, 0xfb, bitrate << 4, 0x00]);
			return frame;
		}),
	);
}

describe('MP3 of constant bitrate', () => {
	test('a second stands where its bytes say, behind a tag', () => {
		const tag = Buffer.alloc(300);
		tag.set([0x49, 0x44, 0x33, 4, 0, 0, 0, 0, 2, 34]);
		const bytes = Buffer.concat([tag, madeMp3(100)]);
		const found = mp3Reading(bytes, bytes.length);
		const parted = found && 'parted' in found ? found.parted : assert.fail();
		assert.equal(parted.bytesPerSecond, 16_000);
		assert.equal(parted.duration, (417 * 100) / 16_000);
		const range = parted.bytesOf(1, 2);
		const part = parted.partOf(bytes.subarray(range.start, range.end), range);
		assert.ok(part.from <= 1 && part.from > 0.85, String(part.from));
		assert.ok(part.to >= 2 && part.to < 2.15, String(part.to));
		assert.ok(mp3FrameAt(part.pieces[0] ?? new Uint8Array(), 0));
	});

	test('one whose bitrate changes has no parts, and neither has noise', () => {
		const changing = madeMp3(60, (frame) => (frame % 3 === 0 ? 10 : 9));
		assert.equal(mp3Reading(changing, changing.length), undefined);
		const noise = Buffer.from(Array.from({ length: 5000 }, (_, at) => (at * 7919) % 251));
		assert.equal(mp3Reading(noise, noise.length), undefined);
	});
});

describe('waveforms', () => {
	test('silence is flat and sound is not, in every way of writing samples', () => {
		for (const { bits, float } of [
			{ bits: 8, float: false },
			{ bits: 16, float: false },
			{ bits: 24, float: false },
			{ bits: 32, float: false },
			{ bits: 32, float: true },
		]) {
			const bytes = madeWav({ seconds: 2, bits, float, loudAt: (second) => (second < 1 ? 0 : 0.5) });
			const format = formatOf(bytes);
			const peaks = peaksOfWav(bytes.subarray(format.start), format, peakStep(format, 25));
			assert.equal(peaks.length, 50);
			assert.ok(
				peaks.subarray(0, 24).every((peak) => peak <= 1),
				`${bits} silent`,
			);
			assert.ok(
				peaks.subarray(26).every((peak) => peak > 100 && peak <= 129),
				`${bits} loud: ${peaks.at(-2)}`,
			);
		}
	});

	test('one that audiowaveform has made is taken, whatever its steps, bits and channels', () => {
		const head = { version: 2, sample_rate: 16_000, samples_per_pixel: 640, bits: 8, channels: 1 };
		const of = (more: object, data: readonly number[]) => {
			const peaks = peaksOfAudiowaveform(JSON.stringify({ ...head, ...more, length: data.length / 2, data }));
			return peaks && [...peaks];
		};
		// 25 stretches a second, as ours; the deeper of lowest and highest counts.
		assert.deepEqual(of({}, [0, 0, -64, 10, -3, 127]), [0, 128, 253]);
		assert.deepEqual(of({ bits: 16 }, [-32_768, 0, 0, 16_384]), [255, 128]);
		assert.deepEqual(of({ channels: 2 }, [0, 0, -64, 0, 0, 32, 0, 0]), [128, 64]);
		assert.deepEqual(of({ channels: undefined, version: 1 }, [0, 64]), [128]);
		assert.deepEqual(of({ samples_per_pixel: 320 }, [0, 64, -128, 0, 0, 0, 0, 32]), [255, 64], 'finer');
		assert.deepEqual(of({ samples_per_pixel: 1280 }, [0, 64, 0, 32]), [128, 128, 64, 64], 'coarser');
	});

	test('another file of that name is no waveform, and one that wants all memory is refused', () => {
		for (const text of ['', '{', '[]', 'null', '{"text":"Hi.","segments":[]}', '{"words":[{"w":"Hi"}]}']) {
			assert.equal(peaksOfAudiowaveform(text), undefined, text);
		}
		const huge = { sample_rate: 1, samples_per_pixel: 10_000_000, bits: 8, channels: 1, data: [0, 1, 2, 3] };
		assert.equal(peaksOfAudiowaveform(JSON.stringify(huge)), undefined);
		const odd = { sample_rate: 16_000, samples_per_pixel: 640, bits: 8, data: ['x', null, 5] };
		assert.deepEqual([...(peaksOfAudiowaveform(JSON.stringify(odd)) ?? [])], [0]);
	});

	test('telephones write how loud by powers of two', () => {
		const format = { ...formatOf(madeWav({ seconds: 1 })), bits: 8, channels: 1, frame: 1 };
		const muLaw = peaksOfWav(Uint8Array.of(0x80, 0xbf, 0xff), { ...format, code: 7 }, 1);
		assert.deepEqual([...muLaw], [255, 32, 2]);
		const aLaw = peaksOfWav(Uint8Array.of(0xaa, 0x95, 0xd5), { ...format, code: 6 }, 1);
		assert.deepEqual([...aLaw], [255, 32, 2]);
	});

	test('decoded samples, and columns of a picture', () => {
		const peaks = peaksOfSamples([Float32Array.from([0, 0.1, -0.9, 0.2, 2])], 2);
		assert.deepEqual([...peaks], [26, 229, 255]);
		const all = new Uint8Array(100).fill(10).fill(200, 50);
		assert.deepEqual(columnsOf(all, { from: 0, to: 4, columns: 4, loudest: loudestOf(all) }), [0.05, 0.05, 1, 1]);
		assert.equal(loudestOf(new Uint8Array(5)), 24);
	});
});

describe('what is read', () => {
	const way = { duration: 3600, bytesPerSecond: 32_000 };
	test('little before the first sound, and nothing far behind the end of a turn', () => {
		const first = nextStretch(100, { ...way, until: undefined, isFirst: true });
		assert.ok((first.to - first.from) * way.bytesPerSecond <= 200_000);
		assert.deepEqual(nextStretch(100, { ...way, until: 103, isFirst: true }), { from: 100, to: 103.3 });
		let bytes = 0;
		for (let at = 100, isFirst = true; at < 160; isFirst = false) {
			const { from, to } = nextStretch(at, { ...way, until: 160, isFirst });
			bytes += (to - from) * way.bytesPerSecond;
			at = to;
		}
		assert.ok(bytes < 2_000_000, `a turn of a minute: ${bytes}`);
	});

	test('a range in pieces, and the size of a file by its answers', () => {
		assert.deepEqual(piecesOf({ start: 5, end: 25 }, 10), [
			{ start: 5, end: 15 },
			{ start: 15, end: 25 },
		]);
		assert.deepEqual([sizeIn('bytes 0-9/1234'), sizeIn('bytes */12'), sizeIn(null)], [1234, undefined, undefined]);
	});
});
