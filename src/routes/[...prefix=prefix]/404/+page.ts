// Hosts look for 404.html.
export const trailingSlash = 'never';
