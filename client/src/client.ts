import { type Disposable, type ExtensionContext, ExtensionMode, commands as registry, workspace } from 'vscode';
import { type BaseLanguageClient, type LanguageClientOptions, State } from 'vscode-languageclient';
import { decisionsNotification } from '../../server/src/protocol.ts';
import { rememberLikeness } from './adoption/likeness.ts';
import { offerTranscripts } from './adoption/offers.ts';
import { followAnnotations } from './annotations/known.ts';
import { showAnnotationMarks } from './annotations/marks.ts';
import { offerPlaces } from './annotations/places.ts';
import { showNotes } from './annotations/threads.ts';
import { offerUnionMerge } from './annotations/unionMerge.ts';
import { followWriter } from './annotations/writer.ts';
import { commands } from './commands/index.ts';
import { registerCommands } from './commands/register.ts';
import { followCorrections } from './corrections/followCorrections.ts';
import { followActive } from './documents/activeTranscript.ts';
import { chosenConventions } from './documents/chosenConventions.ts';
import { followDeletions } from './documents/deleteAlong.ts';
import { answerFiles } from './documents/files.ts';
import { followRenames } from './documents/moveAlong.ts';
import { serverTexts } from './documents/serverTexts.ts';
import { settingsMiddleware } from './documents/settingsMiddleware.ts';
import { suggestLabels } from './documents/suggestLabels.ts';
import { transcriptFiles } from './documents/transcriptFiles.ts';
import { workspaceCheck } from './documents/workspaceCheck.ts';
import { type DiskPeaks, type Hearing, hearingOf } from './hearing/hearing.ts';
import { keptPeaks } from './hearing/keptPeaks.ts';
import { recordingPanel } from './hearing/panel.ts';
import { timeLinks } from './hearing/timeLinks.ts';
import { followShown } from './navigation/shownSpeaker.ts';
import { overviewPanel } from './overview/panel.ts';
import { provideReading } from './overview/reading.ts';
import { type MarkdownPreview, markdownPreview } from './preview/markdownPreview.ts';
import { previewPanel } from './preview/panel.ts';
import { provideQuotes } from './quotes/quotes.ts';
import { keepAlive } from './server/keepAlive.ts';
import { readOnlyMiddleware } from './server/readOnlyMiddleware.ts';
import { yamlMiddleware } from './server/yamlExtension.ts';
import { followSpeakers } from './speakers/known.ts';
import { rememberedColours } from './speakers/rememberedColours.ts';
import { showAnnotations } from './views/annotationsView.ts';
import { showAttribution } from './views/attributionView.ts';
import { showChanges } from './views/changesView.ts';
import { markActive } from './views/context.ts';
import { showPlace } from './views/placeStatus.ts';
import { showSpeakerColours } from './views/speakerColours.ts';
import { showSpeakers } from './views/speakersView.ts';
import { showStatus } from './views/status.ts';
import { showVerified } from './views/verifiedStatus.ts';

/** Makes the client of this host: a process of its own in Node, a worker in the browser. */
export type Connect = (options: LanguageClientOptions) => BaseLanguageClient;

/**
 * Starts the language server and everything of the editor's that talks with it; ends with the extension. `diskPeaks` is
 * there where the host has a disk.
 */
export async function startClient(
	context: ExtensionContext,
	connect: Connect,
	diskPeaks?: DiskPeaks,
): Promise<MarkdownPreview> {
	const alive = keepAlive(context.extensionMode === ExtensionMode.Development);
	const files = transcriptFiles(context.workspaceState);
	const conventions = chosenConventions(context.workspaceState);
	const check = workspaceCheck(context.workspaceState);
	const likeness = rememberLikeness();
	const colours = rememberedColours(context.workspaceState);
	let hearing: Hearing | undefined;
	const client = connect({
		middleware: {
			...settingsMiddleware([conventions.settings, check.settings]),
			...yamlMiddleware,
			...readOnlyMiddleware,
			...timeLinks(() => hearing && { client, hearing }),
		},
		documentSelector: files.served,
		errorHandler: alive.errorHandler,
		diagnosticPullOptions: { onChange: true, onTabs: true },
	});
	answerFiles(client, await serverTexts(context.extensionUri));
	const tellDecisions = (): void => {
		if (client.state === State.Running) void client.sendNotification(decisionsNotification, files.decisions());
	};
	const restart = () => alive.restart(client);
	const active = followActive(client, files.isServed);
	const known = followSpeakers(client, active);
	const annotations = followAnnotations(client, active, followWriter(context.globalState));
	hearing = hearingOf({
		client,
		memory: context.workspaceState,
		panel: recordingPanel(context.extensionUri),
		peaks: keptPeaks(context.storageUri ?? context.globalStorageUri),
		diskPeaks,
		known,
		colours,
		run: (command) => void registry.executeCommand(command),
	});
	const overview = overviewPanel({ client, active, annotations, colours, extension: context.extensionUri });
	const preview = previewPanel({ client, active, colours, extension: context.extensionUri });
	const quotes = provideQuotes(client);
	const markdown = markdownPreview(known, colours);
	overview.onCommand((command) => void registry.executeCommand(`transcript.${command}Overview`));
	const commandContext = {
		client,
		files,
		conventions,
		check,
		annotations,
		hearing,
		overview,
		preview,
		quotes,
		extension: context.extension,
		restart,
	};
	const parts: readonly Disposable[] = [
		client,
		alive.watch(client),
		check.yieldToSetting(),
		active,
		known,
		markActive(client, active, likeness),
		showSpeakers(client, known, colours, context.workspaceState),
		showAttribution(known),
		showChanges(client, active),
		showSpeakerColours(known, colours),
		hearing,
		annotations,
		overview,
		preview,
		quotes,
		markdown,
		provideReading(overview, active),
		showAnnotations(annotations),
		showAnnotationMarks(annotations),
		showNotes(annotations),
		offerPlaces(annotations),
		offerUnionMerge(context.workspaceState),
		showVerified(annotations),
		showPlace(known),
		followShown(),
		suggestLabels(files),
		followCorrections(files),
		...registerCommands(commands, commandContext),
		showStatus(client, active, files),
		files,
		followRenames(files, conventions),
		followDeletions(),
		files.onDidDecide(tellDecisions),
		client.onDidChangeState(tellDecisions),
		files.onDidChange(restart),
		workspace.onDidGrantWorkspaceTrust(restart),
		offerTranscripts(client, files, likeness),
	];
	context.subscriptions.push(...parts);
	await client.start();
	return markdown;
}
