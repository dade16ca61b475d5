import { proveExit } from './support/exitProof';
import { startWebKit } from './support/webkit';

proveExit('WebKit', startWebKit);
