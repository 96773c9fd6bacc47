import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { periodName } from '../../server/src/conventions/periodName.ts';
import { introductionsIn } from '../../server/src/facts/introductions/introductionsIn.ts';
import { mayLeadToNoun, standsBeforeOffice } from '../../server/src/languages/all/introductions.ts';
import { isOfficeParticle, leadsConversation, sitsInParliament } from '../../server/src/languages/all/offices.ts';
import { mayPreside } from '../../server/src/languages/all/placeholders.ts';
import { beginsSentence } from '../../server/src/languages/all/sentenceStarts.ts';
import { joinsBody } from '../../server/src/languages/all/sentences.ts';
import { isSideOfCall } from '../../server/src/languages/all/talk.ts';

test('small words inside of offices, and none of a name', () => {
	for (const word of ['of', 'para', 'für', 'pour', 'degli', 'pela', 'та', 'по'])
		assert.ok(isOfficeParticle(word), word);
	for (const word of ['de', 'van', 'Lee', 'an', 'im']) assert.ok(!isOfficeParticle(word), word);
});

test('small words inside the names of houses', () => {
	for (const word of ['of', 'y', 'für', 'et', 'degli', 'dos', 'та', 'и']) assert.ok(joinsBody(word), word);
	for (const word of ['in', 'with', 'mit']) assert.ok(!joinsBody(word), word);
});

test('who leads a conversation', () => {
	for (const role of [
		'host',
		'Co-host',
		'moderadora',
		'Moderatorin',
		'animateur',
		'conduttrice',
		'apresentador',
		'ведуча',
		'ведущий',
		'司会',
		'主持人',
	])
		assert.ok(leadsConversation(role), role);
	for (const role of ['guest', 'Gast', 'ghost writer']) assert.ok(!leadsConversation(role), role);
});

test('who sits in a parliament, and who presides', () => {
	for (const name of [
		'Senator Lee',
		'Hon. Ann Lee',
		'diputada Lara',
		'Abg. Lehm',
		'député Lenoir',
		'onorevole Leoni',
		'deputada Lima',
		'депутат Коваль',
		'депутат Лебедев',
	])
		assert.ok(sitsInParliament(name), name);
	assert.ok(!sitsInParliament('Ann Lee') && !sitsInParliament('Speaker 2'));
	assert.ok(mayPreside('The Speaker') && mayPreside('speaker') && !mayPreside('Speaker 2') && !mayPreside('Voice'));
});

describe('a name with a full stop in printed records', () => {
	for (const [text, name] of [
		['    Mr. Lee. Thank you. When?', 'Mr. Lee'],
		['    The Acting Chairman. Tomorrow.', 'The Acting Chairman'],
		['    Voices. No!', 'Voices'],
		['M. le président. La séance est ouverte.', 'M. le président'],
		['Mme Anne Lenoir. Merci.', 'Mme Anne Lenoir'],
		['Voces. ¡No!', 'Voces'],
		['Председательствующий. Прошу.', 'Председательствующий'],
		['Голос из зала. Нет!', 'Голос из зала'],
		['Головуюча. Дякую.', 'Головуюча'],
	] as const)
		test(text, () => assert.equal(periodName.read({ text, named: undefined })?.name, name));
	for (const text of ['Sentence one. Sentence two.', 'Ведь так. Нет.'])
		test(`none: ${text}`, () => assert.equal(periodName.read({ text, named: undefined }), undefined));
});

test('nouns with capitals in German', () => {
	assert.ok(mayLeadToNoun('Ich bin') && !mayLeadToNoun('I am') && !mayLeadToNoun('Je suis'));
	assert.deepEqual(introductionsIn('Ich bin Arzt.'), []);
});

test('words before an office that somebody speaks in', () => {
	for (const word of ['your', 'new', 'su', 'unser', 'votre', 'nuova', 'novo', 'ваш', 'новый'])
		assert.ok(standsBeforeOffice(word), word);
	const [own] = introductionsIn('As your new chair, I thank you.');
	assert.ok(own?.kind === 'role' && own.name.includes('chair'));
	assert.deepEqual(introductionsIn('As chair I guess so.'), []);
});

test('an acronym ends a sentence where the next word begins one', () => {
	for (const text of ['The next day', 'A man', 'These are', 'I went', 'Wir sind'])
		assert.ok(beginsSentence(text), text);
	for (const text of ['Embassy staff', 'First Lady', 'went on', 'De Luca']) assert.ok(!beginsSentence(text), text);
});

test('the sides of a call', () => {
	assert.ok(isSideOfCall('me') && isSideOfCall('them') && !isSideOfCall('we'));
});
