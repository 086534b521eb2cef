/**
 * Loaded before a command: what it loads after this is kept compiled, and starts a third sooner the
 * next time. Where nothing can be kept, it starts as it always did.
 */
import { enableCompileCache } from 'node:module';
import { COMPILED } from '../src/publish/workplace.ts';

enableCompileCache(COMPILED);
