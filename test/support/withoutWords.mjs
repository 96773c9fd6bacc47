import { registerHooks } from 'node:module';
import { env } from 'node:process';

/** Takes from the language of `WITHOUT_WORDS` how people are called, how they say who they are, and how names are declined. */
registerHooks({
	load(url, context, nextLoad) {
		const found = nextLoad(url, context);
		if (!url.endsWith(`/server/src/languages/${env.WITHOUT_WORDS}.ts`)) return found;
		const source = String(found.source).replace(
			/\n\t(handingOver|introductions|talk|courtesies|nameEndings): ([{[])/g,
			(_, field, opening) => `\n\t${field}: true ? ${opening === '{' ? '{}' : '[]'} : ${opening}`,
		);
		return { ...found, source };
	},
});
