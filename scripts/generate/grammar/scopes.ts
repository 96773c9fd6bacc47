/**
 * The scopes, in one place. Where two stand together, themes that do not know the second (closest to the text) colour
 * by the first; the pairs were chosen so that every theme that comes with VS Code shows each of them.
 */
const named = (scopes: string): string =>
	scopes
		.split(' ')
		.map((scope) => `${scope}.transcript`)
		.join(' ');

export const scopes = {
	label: named('meta.label'),
	boldLabel: named('meta.label markup.bold'),
	italicLabel: named('meta.label markup.italic'),
	/** Not `entity.name.type`: Monokai and Abyss underline it. */
	speaker: named('entity.name.tag.speaker entity.name.function.speaker'),
	placeholder: named('storage.type.speaker.placeholder variable.parameter.speaker.placeholder'),
	/** Not `entity.other.attribute-name`: the light themes paint it as red as an error. */
	affiliation: named('string.other.affiliation support.type.affiliation'),
	colon: named('punctuation.separator.label'),
	emphasisMark: named('punctuation.definition.bold'),
	damaged: named('invalid.illegal.label'),
	time: named('constant.numeric.timestamp'),
	timeMark: named('punctuation.definition.timestamp'),
	url: named('markup.underline.link'),
	audioTag: named('keyword.control.audio-tag'),
	damagedTag: named('invalid.illegal.audio-tag'),
	event: named('constant.language.event'),
	editorial: named('string.other.editorial'),
	continuation: named('punctuation.definition.continuation'),
	comment: named('comment.block.html'),
	commentMark: named('punctuation.definition.comment'),
	suppression: named('keyword.control.suppression'),
	ruleId: named('entity.other.attribute-name.rule'),
	cueTiming: named('meta.cue.timing'),
	cueIdentifier: named('entity.name.label.cue-identifier'),
	cueArrow: named('keyword.operator.cue-arrow'),
	cueSettings: named('variable.parameter.cue-settings'),
	cueTag: named('entity.name.tag.cue'),
	cueTagMark: named('punctuation.definition.tag.cue'),
	entity: named('constant.character.entity'),
	captionsKeyword: named('keyword.control.captions'),
} as const;
