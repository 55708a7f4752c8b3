// Every page is a whole document, made at build time and read without any script.
export const prerender = true;
export const csr = false;
export const trailingSlash = 'always';
