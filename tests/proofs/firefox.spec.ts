import { proveExit } from './support/exitProof';
import { startFirefox } from './support/firefox';

proveExit('Firefox', startFirefox);
