/** What chance a property tries is fixed by the commit, so that a run says something of the code and not of its luck; WAYMARK_SEED tries another. */
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env['WAYMARK_SEED'] ?? 1) });
