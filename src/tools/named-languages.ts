/** Names the languages of the site to this process: whatever is loaded after it knows them. */
import { nameSiteLanguages } from './site-languages.ts';

nameSiteLanguages(process.env);
