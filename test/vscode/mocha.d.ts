/** Mocha's bundle for hosts without Node; what it offers is the same. */
declare module 'mocha/mocha.mjs' {
	import Mocha = require('mocha');
	export = Mocha;
}
