/** Where a sealed edition keeps what it is, inside its own folder. */

/** What is written down of it. An edition with this file is sealed. */
export const SEAL_FILE = 'sealed.json';

/** The folder of its files, as they are published. */
export const SEALED_FOLDER = 'sealed';
