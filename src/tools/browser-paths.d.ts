export declare const BROWSER_PATHS: { readonly chromium: string; readonly shell: string };
