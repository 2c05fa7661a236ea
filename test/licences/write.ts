import { writeFileSync } from 'node:fs';
import { LIST, listed, thirdParties } from './third-party.ts';

const packages = thirdParties();
writeFileSync(LIST, listed(packages));
console.log(`${packages.length} packages in ${LIST}`);
