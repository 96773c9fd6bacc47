/** An option as a shell completes it. */
export interface CompletedOption {
	/** With its dashes. */
	readonly name: string;
	readonly description: string;
	/** What its value may be; undefined for an option without a value, empty for a file or a free text. */
	readonly values: readonly string[] | undefined;
}

/** A command as a shell completes it. */
export interface CompletedCommand {
	readonly name: string;
	readonly description: string;
	readonly options: readonly CompletedOption[];
	/** What may stand in place of files; empty where files may. */
	readonly values: readonly string[];
}

/** The shells that there are scripts for. */
export const shells = ['bash', 'zsh', 'fish'] as const;

/** A text for a shell between single quotes. */
const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

const bash = (
	commands: readonly CompletedCommand[],
): string => `# transcript completion bash > ~/.local/share/bash-completion/completions/transcript
_transcript() {
	local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD - 1]} command=\${COMP_WORDS[1]} found=
	COMPREPLY=()
	if ((COMP_CWORD == 1)); then
		COMPREPLY=($(compgen -W ${quoted(commands.map(({ name }) => name).join(' '))} -- "$cur"))
		return
	fi
	case "$command $prev" in
${commands
	.flatMap(({ name, options }) =>
		options
			.filter(({ values = [] }) => values.length > 0)
			.map(
				(option) => `		${quoted(`${name} ${option.name}`)}) found=${quoted((option.values ?? []).join(' '))} ;;\n`,
			),
	)
	.join('')}	esac
	if [[ -n $found ]]; then
		COMPREPLY=($(compgen -W "$found" -- "$cur"))
		return
	fi
	case "$command" in
${commands
	.map(({ name, options, values }) => {
		const words = options.map((option) => option.name).join(' ');
		return `		${quoted(name)}) if [[ $cur == -* ]]; then found=${quoted(words)}; else found=${quoted(values.join(' '))}; fi ;;\n`;
	})
	.join('')}	esac
	if [[ -n $found ]]; then COMPREPLY=($(compgen -W "$found" -- "$cur")); else COMPREPLY=($(compgen -f -- "$cur")); fi
}
complete -o filenames -F _transcript transcript
`;

const zsh = (commands: readonly CompletedCommand[]): string => `#compdef transcript
# transcript completion zsh > "\${fpath[1]}/_transcript"
_transcript() {
	local -a commands=(
${commands.map(({ name, description }) => `		${quoted(`${name}:${description.replaceAll(':', '\\:')}`)}\n`).join('')}	)
	if ((CURRENT == 2)); then
		_describe command commands
		return
	fi
	local command=\${words[2]}
	shift words
	((CURRENT--))
	case $command in
${commands
	.map(({ name, options, values }) => {
		const rest = values.length > 0 ? `1:value:(${values.join(' ')})` : '*:file:_files';
		const all = [...options.map(zshOption), rest].map(quoted).join(' ');
		return `		${name}) _arguments ${all} ;;\n`;
	})
	.join('')}	esac
}
compdef _transcript transcript
`;

function zshOption({ name, description, values }: CompletedOption): string {
	const about = `${name}[${description.replace(/[[\]\\:]/g, '\\$&')}]`;
	if (values === undefined) return about;
	return values.length === 0 ? `${about}:value:_files` : `${about}:value:(${values.join(' ')})`;
}

const fish = (commands: readonly CompletedCommand[]): string =>
	[
		'# transcript completion fish > ~/.config/fish/completions/transcript.fish',
		...commands.flatMap(({ name, description, options, values }) => [
			`complete -c transcript -n __fish_use_subcommand -f -a ${name} -d ${quoted(description)}`,
			...(values.length === 0
				? []
				: [`complete -c transcript -n '__fish_seen_subcommand_from ${name}' -f -a ${quoted(values.join(' '))}`]),
			...options.map((option) => {
				const value =
					option.values === undefined
						? ''
						: option.values.length === 0
							? ' -r'
							: ` -x -a ${quoted(option.values.join(' '))}`;
				return `complete -c transcript -n '__fish_seen_subcommand_from ${name}' -l ${option.name.replace(/^--/, '')}${value} -d ${quoted(option.description)}`;
			}),
		]),
		'',
	].join('\n');

/** A script that completes commands, options and their values, by shell. */
export const completionScripts: Readonly<
	Record<(typeof shells)[number], (commands: readonly CompletedCommand[]) => string>
> = { bash, zsh, fish };
