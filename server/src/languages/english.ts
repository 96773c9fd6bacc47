import type { Language } from './language.ts';

export const english: Language = {
	code: 'en',
	name: 'English',
	courtesies: [
		{ forms: 'mr mister messrs', gender: 'm' },
		{ forms: "ms mrs miss madam ma'am maam", gender: 'f' },
		{ forms: 'mx' },
		{ forms: 'dr doctor' },
		{ forms: 'prof professor' },
		{ forms: 'sir', gender: 'm', givenName: true },
		{ forms: 'lord', gender: 'm', givenName: true },
		{ forms: 'lady', gender: 'f', givenName: true },
		{ forms: 'dame', gender: 'f', givenName: true },
		{ forms: 'hon honorable honourable' },
		{ forms: 'rev reverend' },
		{ forms: 'fr' },
		{ forms: 'rabbi' },
		{ forms: 'atty' },
		{ forms: 'sen' },
		{ forms: 'rep' },
	],
	generations: 'jr sr junior senior',
	shortNames: `alexander alexandra: alex, andrew: andy, anthony: tony, benjamin: ben, charles: charlie chuck,
		christopher christine: chris, daniel: dan, david: dave, donald: don, douglas: doug, edward: ed ted, elizabeth:
		liz beth, gregory: greg, james: jim jimmy, jeffrey: jeff geoff, jennifer: jen jenny, john: jack, jonathan: jon,
		joseph: joe, katherine catherine: kate kathy, kenneth: ken, margaret: maggie peggy, matthew: matt, michael:
		mike, nicholas: nick, patricia patrick: pat, peter: pete, richard: rich rick dick, robert: bob rob, ronald: ron,
		samuel samantha: sam, stephen steven: steve, susan: sue, thomas: tom, timothy: tim, william: bill will`,
	degrees: 'phd md esq esquire qc kc sc mp mep mbe obe cbe dds rn jd ma msc bsc cpa pe',
	articles: 'the',
	offices: {
		beforeNames: [
			'senator sen',
			'representative rep congressman congresswoman',
			'justice judge',
			'ambassador amb',
			'general gen',
			'chair chairman chairwoman chairperson',
		],
		inRecords: `governor gov admiral adm colonel col captain capt secretary commissioner delegate president director mayor
			sheriff chief baroness viscount administrator`,
		held: `deputy president secretary minister director directors commissioner commissioners governor gov mayor chancellor premier
			editor moderator moderators host hosts cohost co-host ceo cto cfo coo founder cofounder co-founder rapporteur counsel
			attorney attorneys spokesman spokeswoman spokesperson chief head leader maintainer administrator administrators
			treasurer principal superintendent speaker cochair co-chair chairs chairlady viscount baroness baron delegate
			councilman councilwoman councilmember assemblymember alderman councilor councillor sheriff admiral adm captain capt colonel col major lieutenant lt
			sergeant sgt corporal commander cmdr secretary-general president-elect deputy-speaker scribe facilitator convener
			convenor`,
		parts: `operator operators narrator translator interpreter presenter announcer anchor guest guests caller callers
			speakers witness witnesses interviewer interviewers interviewee interviewees reporter reporters journalist journalists
			questioner correspondent producer audience member members panelist panellist panelists participant participants
			attendee attendees officer officers official officials aide aides staff staffer clerk council counselor court jury juror
			jurors foreman forewoman prosecutor prosecution defense defence defendant plaintiff lawyer solicitor barrister bailiff registrar
			senators delegates adviser advisor advisers secretariat examiner applicant appellant respondent petitioner claimant
			capcom`,
		people: `doctor student students teacher trainer trainee employer employee private inspector constable detective nurse patient
			client customer coach player referee voice male female man woman men women boy girl child person people crowd all both
			unknown unidentified expert consultant manager engineer developer designer analyst pilot copilot controller tower
			houston recovery command mother father mom mum dad son daughter brother sister uncle aunt grandmother grandfather wife
			husband neighbor neighbour actor actress singer writer author waiter waitress driver diver baker banker butcher tailor
			sailor soldier guard guards doorman fireman policeman policewoman postman salesman businessman fisherman farmer miner
			painter dancer drummer musician scientist researcher architect auditor broker dealer trader ghost king queen prince
			princess duke duchess count countess earl priest bishop pastor cook chef cashier hostess servant master mistress
			colleague friend stranger visitor tourist`,
		heldByMany: `senator sen representative rep congressman congresswoman delegate judge justice professor prof dr doctor mr
			ms mrs miss sir officer official officials aide staff reporter journalist questioner correspondent guest caller speaker
			witness audience member members participant attendee panelist student counsel attorney lawyer juror expert analyst man
			woman male female voice boy girl child person ambassador`,
		otherOffice:
			'vice deputy acting former co- co associate assistant under first second third junior ex interim incoming',
		particles: 'of for the and in at to',
		leads: 'host moderator chair interviewer',
		inParliament: 'hon mp minister member members senator senators lord baroness',
		inRecordsAlone:
			'voice, voices, mr. speaker, hon. members, his honour, her honour, their honours, his honor, her honor',
		inRecordsQualities: 'the acting presiding',
	},
	bodies: `vice acting the of for and a an to in on at administration government department ministry office white house agency bureau committee commission board panel team
		state defense energy treasury commerce press senior principal first lady us u.s uk eu national security foreign affairs
		health public special envoy coordinator executive assistant associate prime lead head interim former candidate company
		group union party region district county city school university`,
	houses: `news times post press tv television radio journal agency university institute college school magazine daily weekly
		herald tribune guardian bloomberg reuters network media foundation group inc llc ltd corp corporation company council
		association center centre committee politico axios today observer independent telegraph mail globe gazette chronicle
		standard review report wire broadcasting public labs lab studio studios software systems technologies research bank
		capital partners coalition alliance union society office department ministry hospital health church team project protocol
		interactive games nikkei kyodo xinhua`,
	behindNames: `host hosts member byline correspondent anchor reporter secretary spokesman spokeswoman spokesperson president minister
		director professor chair chairman chairwoman chairperson editor ceo cto cfo officer analyst attorney senator
		representative adviser advisor author journalist news times post press tv radio journal magazine herald tribune daily
		media university college institute committee department ministry agency bureau group inc ltd llc gmbh of`,
	namesTogether: 'and',
	particles: 'of and for the in to on at from with a an or by',
	nameEndings: [{ of: 'all names, in the genitive', base: '_', cases: "'s '" }],
	placeholders: {
		voices: 'speaker, voice, person, man, woman, male, female, spk, spkr',
		parts: `participant, caller, guest, attendee, audience, audience member, questioner, reporter, journalist, interviewer,
			interviewee`,
		qualities:
			'unknown, un-known, unidentified, unnamed, male, female, new, another, same, first, second, third, other',
		alone: `unknown, unidentified, unidentifiable, inaudible, someone, somebody, anonymous, unclear, indistinct, question`,
		followUps: 'follow-up, followup, follow-up question, followup question',
		presides: 'speaker',
		machine: 'speaker spk',
	},
	notSpeakers: {
		words: `recap similarly conversely likewise specifically namely additionally furthermore moreover consequently
			nonetheless accordingly again note notes agenda attendance present regrets absent apologies guests date time location venue place room attendees
			scribenick scribenicks agendum note-taker note-takers volunteers series season speakers slides slide presentation topic
			topics subtopic subject summary conclusion conclusions resolution resolutions resolved proposed action actions decision
			decisions minutes source sources link links video audio recording transcript transcription translation title website
			podcast episode media tag category categories duration tags event events section part example examples warning important
			tip caution update updates edit edited reference references see also related background abstract overview goals goal
			proposal proposals issue issues pull option options step steps pros cons caveat caveats result results status contact
			contacts email e-mail iban phone mobile address copyright license licence disclaimer keywords in-person attending observers
			staff appearances discussion context questions answers aka re need needs first second third fourth fifth firstly secondly
			finally lastly next then however therefore meanwhile file files language languages reading published updated posted aired
			revised type version figure table appendix exhibit exhibits article page document documents contents index examination
			meeting call session adjourned adjournment adjourn pauses laughing crying shouting humming start begin end motion moved
			seconded vote votes voting poll ayes noes nays yeas abstain abstentions abstained attest ordinance order-of-business
			quorum hearing volume kind verse chorus bridge refrain pre-chorus hook instrumental solo interlude style today tomorrow
			yesterday tonight remember bottom fact idea problem solution answer reason point plus minus exercise exercises task tasks
			quiz chapter chapters lesson scene unit info warn error errors trace fatal critical notice output input log length size width
			height weight changes change commits contributors collaborators breaking notable dependency dependencies stability
			requirements installation install usage default defaults returns return parameters arguments throws deprecated since
			ingredients method serves yield storage variation definitions definition glossary price follow subscribe download
			listen watch read more show hosted produced production theme credits notetakers sponsor sponsors ad advertisement
			introduction motivation alternatives rationale drawbacks aim aims objective objectives purpose materials hypothesis
			cause causes symptom symptoms reward rewards docs feat perf refactor chore bug bugs sir sirs prepared remarks
			added fixed removed changed improved interview interviews format started ended stopped sound sounds sfx photo photos photography cast characters`,
		listed: `chair chairs chair(s) presenter presenters scribe scribes scribe(s) moderators author authors editor remote
			participant participants members facilitator secretary notetaker recorder timekeeper voices`,
		namesToo: 'april may june august price page read case',
		lastWords: 'attendees attendance minutes agenda notes taker takers scribe present absent regrets link personae',
		beforeNumbers: `action actions resolved resolution proposed proposal topic subtopic poll vote issue motion draft strawpoll
			exhibit volume option options act scene part chapter`,
		attendance: `present, in attendance, attending, attendance, attendees, participants, participating, panelists, panelist,
			panellists, panellist, speakers, host, hosts, guest, guests, on the call, members present`,
		transcriptHeads: 'transcript, transcripts, transcription, transcriptions, the interview, the conversation',
		otherHeads: `summary, executive summary, episode summary, meeting summary, abstract, description, agenda, attendees,
			attendance, participants, present, notes, note, show notes, links, link, resources, references, sponsors, sponsor,
			details, overview, background, action items, highlights, contents, table of contents, topics, timestamps, chapters,
			metadata, bio, bios, biography, biographies, speakers, speaker, guests, guest, hosts, host, introduction by the editor,
			disclaimer, copyright, license, acknowledgements, acknowledgments`,
		examined: { before: 'examination, examined, questions, questioned, statement, direct, cross', behind: 'from, by' },
		numbered:
			'item, items, line, agenda item, agenda items, case, cases, docket, dockets, ordinance, ordinances, resolution, resolutions',
	},
	sentences: {
		starters: `i i'm i'll i've i'd you you're we we're we'll we've we'd he she it it's they that that's this there there's the so
			and but or because if when what what's how why where who which is are was do does did don't can could would should will
			have has yes yeah yep all since next another any one then no nope okay ok well right sure exactly absolutely great good
			thank thanks hello hi hey welcome let let's please sorry now maybe just also actually in on for as at my your our not oh
			um uh hmm finally however look again anyway everybody everyone folks guys alright true perfect cool nice every each some
			many most both two three last today tomorrow yesterday first second of`,
		words: `is are was were be been am has have had i you we they he she it this that these those what when where why how who
			which if then so but because as not no yes will would can could should may might must do does did there here my your our
			their his its me us them him her just very really also only even still now into onto than about said says say think mean
			know like want need let lets going come got get make`,
		opening: `apropos regarding concerning for by from to in on at with under over after before during until without within beneath between and or if then
			as when while since though although because so but let well there here thus hence otherwise instead whereas therefore
			nevertheless finally again first second third`,
		ambiguous: 'i you he she they we will may can so no us like do her make get come who as',
		tellsOf: 'is was has had who',
	},
	talk: {
		first: `i i'm i'll i've i'd me my myself`,
		we: `we we're we'll we've we'd us our`,
		second: `you you're you'll you've you'd your yours`,
		third: 'he she they his her their',
		answers: 'yes yeah yep no nope okay ok right sure correct exactly absolutely',
		interjections: `yes no yeah yep nope okay ok right exactly sure absolutely correct thanks thank perfect great cool nice wow
			hello hi hey bye goodbye indeed totally agreed true false maybe please sorry hmm mm-hmm mm-hm mhm uh-huh oh well so
			amen cheers good awesome definitely interesting never nothing`,
		thanks: 'thanks, thank you, many thanks, appreciate it',
		greetings: `good morning, good afternoon, good evening, good day, hello, welcome to, welcome back, welcome everyone,
			welcome all, thank you, thanks for, ladies and gentlemen, my name is`,
		fillers: `hello hi let's um uh oh hm mm gonna wanna ladies gentlemen please sir yeah yep okay ok thanks thank`,
		openers: 'so well now right',
		procedure: 'roger over copy houston',
		writtenToo: 'no correct exactly absolutely so now',
		sides: 'me them you us i',
		toAll: `there, all, everyone, everybody, again, so much, very much, a lot, sir, madam, ma'am, you`,
		forWhat: 'for to',
	},
	questions: {
		marks: '?',
		words: `who, what, when, where, why, how, which, do, does, did, is, are, was, were, can, could, would, will, should, have,
			has, do you, did you, are you, have you, would you, can you, could you, why don't you, what about, how about`,
	},
	handingOver: {
		leading: `next question, next one, next is, next up, next we, last question, one more question, another question, first question,
			final question, question from, question is, over to, go to, going to, please go ahead, you have the floor, the floor,
			thank you very much, we go, we turn, we move, we take, we start, we end, we begin, we have, we'll go, we'll turn,
			we'll move, we'll take, we'll start, we'll end, we'll begin, we'll have, we will go, we will turn, we will move,
			we will take, we will start, we will end, we will begin, we will have, we'll now go, we'll now take, we will now go,
			we will now take, we now go, we now take, we now have`,
		before: `over to, go to, going to, goes to, turn to, turning to, turn it to, turn it over to, turn over to, hand to, hand it to,
			hand over to, hand it over to, pass to, pass it to, move to, moving to, move on to, moving on to, back to, now to, up to,
			floor to, to you, over for, question from, questions from, question is from, question comes from, question with,
			comment from, comments from, coming from, comes from, come from, line of, next is, next up is, is next, up next is,
			next we have, we have, next, first, first is, first up is, followed by, start with, starting with, begin with,
			beginning with, continue with, continuing with, starting off with, welcome, introduce, ahead, go ahead, hear from,
			hear next from, argument from, argument next from, call on, calling on, call upon, recognize, recognizes, recognise,
			recognises, yield to, yields to, invite, ask, asking, defer to, answer from, response from, bring in, how about,
			what about`,
		leads: 'to, from, with, is, up, next, have, take, hear, about, then',
		announces: `next speaker, next question, next witness, next presenter, next comment, first speaker, first witness, first
			question, last speaker, final speaker, final question, last question, the gentleman from, the gentlewoman
			from, the gentlelady from, the chair recognizes, the chair now recognizes, the chair calls`,
		behind: `go ahead, please, you're up, you are up, you're on, you are on, you're next, you are next, you're live,
			you are live, you're recognized, you are recognized, you have, over to you, take it, the floor, your, if you, do you,
			would you, can you, could you, what do, what's, why don't, did you, are you, have you, how, proceed, you may, has the floor,
			is next, is up next, want to, wants to, wanted to, you wanted to, has a question, has a supplementary, could say, can add, could add, take it away`,
		calls: 'and but alright now so okay ok',
		called: 'what, how, do you, did you, you, thank, thanks, go ahead, please',
		between: `now our my your first next also both is to today's colleague friend honourable honorable right again guest`,
		greets:
			'hi, hello, hey, morning, good morning, afternoon, good afternoon, evening, good evening, welcome, welcome back, congratulations, congrats',
	},
	introductions: {
		named: `my name is, my name's, my full name is, my first name is, the name is, the name's, i go by`,
		being: `i'm, im, i am`,
		calling: `this is, it's`,
		host: `i'm your host, i am your host, i'm your co-host, i'm your cohost, i am your co-host, i am your cohost, your host,
			your co-host, your cohost`,
		behind: 'here, speaking, calling, again, reporting',
		supposed: `if say says said saying like imagine pretend suppose think thinks thought unless whether told tells goes called
			quote`,
		from: 'with, from, of, at, for, representing',
		inOffice: [
			{ before: 'as, speaking as, as the, as your, as our', behind: `i, i'm, i've, i'd, i'll` },
			{ before: 'in my capacity as, in my role as, in my position as, in my function as, in my job as' },
		],
		notNames: `american british english irish scottish welsh canadian australian german french spanish italian dutch swedish
			danish norwegian finnish polish russian ukrainian turkish greek indian chinese japanese korean african asian european
			latino latina mexican brazilian cuban israeli palestinian arab persian iranian iraqi syrian egyptian nigerian kenyan
			swiss belgian austrian hungarian czech romanian portuguese vietnamese thai filipino pakistani texan californian hispanic
			christian catholic protestant muslim jewish hindu buddhist mormon atheist republican democrat democratic conservative
			liberal labour tory libertarian socialist communist monday tuesday wednesday thursday friday saturday sunday january
			february march april june july august september october november december christmas easter god jesus lord satan batman superman ok okay yes no
			thank thanks sorry happy sure glad hello hi hey good great honor honour question sir madam ma'am maam team type gen generation stage phase part
			chapter episode season issue section item page number version option plan step day week news radio tv talk show podcast
			channel live breaking control mission apollo houston america washington europe earth ceo cto cfo coo cmo vp svp evp phd
			mba ba md intern engineer manager lead`,
		beforeOffice: 'the your our a this new',
		hedges: 'guess mean suppose',
	},
	events: {
		words: `recess, break, pause, no response, no audible response, as delivered, end of recording, end of transcript,
			whereupon, off the record, on the record`,
		announced: `break, jingle, outro, outro music, intro, intro music, music, music plays, ad break, sponsor, sponsor break,
			commercial break, theme, theme music`,
		ends: 'end, ends',
		begins: 'begin, start',
	},
	audioTags: {
		unheard: `inaudible, unintelligible, indistinct, incomprehensible, unclear, crosstalk, cross talk, cross-talk, overlapping,
			overtalk, over-talk, overtalking, over-talking, off mic, off-mic, off microphone, off-microphone, foreign language,
			audio gap, audio gaps, audio cut, audio cuts, audio break, audio breaks, audio drop, audio drops, no audio, silence,
			pause`,
		heard: `laugh, laughs, laughter, laughing, chuckles, chuckling, applause, music, cough, coughs, coughing, sigh, sighs,
			sighing, giggles, giggling, giggle, cheers, cheering, clapping, whistles, whistling, noise, gasp, gasps, sniff, sniffs,
			groan, groans, whispers, whispering, sings, singing, phone rings, phone ringing`,
		longWords: 'inaudible unintelligible indistinct crosstalk laughter applause incomprehensible',
		gaps: 'inaudible, unintelligible, indistinct, incomprehensible, unclear',
		otherWords: 'audible intelligible distinct',
		together: 'crosstalk, cross talk, cross-talk, overlapping, overtalk, over-talk, overtalking, over-talking',
		away: 'off mic, off-mic, off microphone, off-microphone',
		foreign: 'foreign language',
		cut: 'audio gap, audio gaps, audio cut, audio cuts, audio break, audio breaks, audio drop, audio drops, no audio',
		silent: 'silence, pause',
		offered: 'inaudible, unintelligible, crosstalk, laughter, applause',
	},
	sentenceEnds: '.!?…',
	abbreviations: `mr mrs ms dr prof rev hon sen rep gov gen col lt capt sgt adm cmdr amb st sr jr vs no nos art sec fig cf
		approx dept est inc ltd co corp e.g i.e jan feb mar apr aug sep sept oct nov dec`,
	unfinishedWords: `a an the and or but nor of to into onto from with without by for at as than that which who whose whom because
		if although though while whether is are was were be been am has have had will would shall should can could may might must
		my your our their its his very also both either neither every these those`,
	numbers: [
		'one first 1st',
		'two second 2nd',
		'three third 3rd',
		'four fourth 4th',
		'five fifth 5th',
		'six sixth 6th',
		'seven seventh 7th',
		'eight eighth 8th',
		'nine ninth 9th',
		'ten tenth 10th',
		'eleven eleventh 11th',
		'twelve twelfth 12th',
	],
	months: `january february march april may june july august september october november december`,
	days: 'monday tuesday wednesday thursday friday saturday sunday',
	calendar: [
		'january jan',
		'february feb',
		'march mar',
		'april apr',
		'may',
		'june jun',
		'july jul',
		'august aug',
		'september sep sept',
		'october oct',
		'november nov',
		'december dec',
	],
	gluedParticles: `mc mac o' d' de di la le van von`,
	bodyParticles: 'of and for the',
	screenplay: `v.o, vo, o.s, os, o.c, oc, cont'd, contd, continuing, continued, pre-lap, prelap, filtered, into phone`,
	documentHeading: 'heading',
	values: {
		units: 'min minute minutes mins hour hours hr hrs',
		seconds: 'second seconds',
		nothing: 'none, to taste',
		until: 'to',
		recentDays: 'today, yesterday, today at, yesterday at',
		weekdays: 'mon tue tues wed thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday',
		beforeClock: 'at',
	},
	publishing: {
		bylines: 'by, remarks by, statement by, speech by, address by, opening remarks by',
		delivered:
			'as delivered, as prepared, as prepared for delivery, check against delivery, transcript, edited transcript, unedited, for immediate release, via teleconference, via zoom, via telephone, via webex',
		reading: 'read, reading, listen, watch',
		beforeTranscript: 'the, full, edited, complete, raw, meeting, call, video',
		otherHeadsAndMore: 'about, key takeaways, key points, decisions',
		editorial: [
			{
				before: 'this, the, our, full, edited, following, rough, complete',
				behind: 'transcript, transcription, episode, video, recording, article, page, post, document, newsletter',
			},
			{ before: 'transcribed, transcription is, transcription was, transcription by, transcription provided' },
			{
				before: 'interview, conversation, call, meeting, session',
				behind: 'took place, was recorded, was held, was conducted, was edited',
			},
			{ before: 'recorded, published, posted, updated, edited', behind: 'on, by, for, at' },
			{ before: 'in this', behind: `episode, video, conversation, interview, week's, session` },
			{
				before: `sponsored by, sponsorship, brought to you, subscribe, newsletter, patreon, show notes, all rights reserved, copyright, click here, read more, sign up, promo code, checkout, my guest, my conversation, joins me, joins us, join me, join us, this week, follow us on, follow me on, editor's note, i interview, i interviewed`,
			},
			{ before: 'i sat down, i spoke, i talked, i talk, i speak, i chatted, i caught up, i met', behind: 'with, to' },
		],
	},
	tables: {
		names:
			'name, names, full name, full names, attendee, attendees, participant, participants, delegate, delegates, speaker, speakers, person, persons',
		initials: 'abbr, initial, acronym, code, short, nick, handle',
		affiliations: 'org, affil, company, employer, member',
		aliases: 'alias, aka, a.k.a, also known',
	},
};
