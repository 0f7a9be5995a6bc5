export interface paths {
    "/issues/{id}/readiness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What stands between an issue and publication, and what publishing it now would do. */
        get: operations["getReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/issues/{id}/word": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The articles of an issue as files for Word, in one archive. */
        get: operations["exportIssue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/issues/{id}/confirm-notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm notes that would be printed otherwise than they were approved. */
        post: operations["confirmNotes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/issues/{id}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put an issue together as it would be published now. Publishing names the hash of it. */
        post: operations["previewIssue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/issues/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Publish an issue as one edition, exactly as it was previewed. */
        post: operations["publishIssue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/issues/{id}/schedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Publish an issue at an hour to come, exactly as it was previewed. */
        post: operations["scheduleIssue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/issues/{id}/unschedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Call a scheduled publication off. */
        post: operations["unscheduleIssue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/issues/{id}/roll-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give readers an earlier edition again. */
        post: operations["rollBackIssue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/issues/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take an issue from readers, who see the reason. */
        post: operations["withdrawIssue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/articles/{id}/citations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The notes of an article as they would be printed, and the works it cites. */
        get: operations["getCitations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/articles/{id}/acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What may be done with an article now, and why not where it may not. */
        get: operations["getActs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/articles/{id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand a text in for approval. The answer has the hash that a sign-off names. */
        post: operations["submitArticle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/articles/{id}/take-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a submitted text back to work on it. */
        post: operations["takeBackArticle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/articles/{id}/request-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a submitted text back, with the reason. */
        post: operations["requestChanges"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/articles/{id}/sign-off": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approve exactly the text that has this hash. Nobody approves their own. */
        post: operations["signOffArticle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/articles/{id}/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say who has an article now and until when; what is left out is taken away. */
        post: operations["assignArticle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/articles/{id}/text": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Save what changed in a text, block by block, beside what others save. */
        post: operations["saveText"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/articles/{id}/print-note": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** How a note would be printed among the others. */
        post: operations["printNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/articles/{id}/word": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An article as a file for Word. With `zotero=yes` works from Zotero are fields of it. */
        get: operations["exportArticle"];
        put?: never;
        /** A file for Word that left from here comes back: what was changed in it is suggested. */
        post: operations["bringBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/articles/{id}/sittings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who worked on an article when, the latest first; `from` goes on where a list ended. */
        get: operations["listSittings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/articles/{id}/sittings/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The text of a version, compared with that of the version `before`, where one is named. */
        get: operations["getSitting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/articles/{id}/colleagues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who can be named in a comment on this article. */
        get: operations["listColleagues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/articles/{id}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The comments on an article, with their answers. */
        get: operations["listComments"];
        put?: never;
        /** Comment on a passage of a text. */
        post: operations["addComment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/articles/{id}/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The changes that are suggested in an article. */
        get: operations["listSuggestions"];
        put?: never;
        /** Keep what somebody would change in a text as suggestions beside it. */
        post: operations["suggestText"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/articles/{id}/suggestions/take": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take changes that were suggested into the text. */
        post: operations["takeSuggestions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/articles/{id}/suggestions/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Leave suggested changes out of the text for good. */
        post: operations["leaveSuggestions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/articles/{id}/suggestions/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw suggestions of one’s own. */
        post: operations["withdrawSuggestions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/articles/{id}/suggestions/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open suggestions again that were left or withdrawn. */
        post: operations["reopenSuggestions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/articles/{id}/room": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who else is at a text and what they do, as server-sent events, for as long as one is there. */
        get: operations["visitRoom"];
        put?: never;
        /** Say where in a text one is. */
        post: operations["tellPlace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/articles/{id}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put an article into an issue, or elsewhere in it. */
        post: operations["moveArticle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/articles/{id}/hold-draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set the newer draft aside and work on the text readers have. */
        post: operations["holdDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/articles/{id}/resume-draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take the draft up again that was set aside. */
        post: operations["resumeDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/articles/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take an article from readers, who see the reason. */
        post: operations["withdrawArticle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/articles/{id}/reinstate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give an article back to readers. */
        post: operations["reinstateArticle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/manuscripts/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make an article of a manuscript (.docx, .md, .html, .txt), or bring a revised one to its article. */
        post: operations["importManuscript"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/references/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Read a file of references: BibTeX, RIS, CSL-JSON. With `Accept: application/x-ndjson` the answer tells how far it is, a line each time. */
        post: operations["importReferences"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/references/read-line": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The work that a typed line names, as CSL-JSON. */
        post: operations["readSourceLine"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/references/look-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The work that has this DOI or ISBN, asked of Crossref, DataCite or Open Library. */
        post: operations["lookUpSource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/references/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** References as a file: all, or those of an article or an issue. */
        get: operations["exportReferences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/references/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was decided about works like these: which were made one, which are told apart. */
        get: operations["listReferenceDecisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/references/{id}/distinguish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that a reference is another work than these. */
        post: operations["distinguishReferences"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/references/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make two references one: everything that cites `from` cites this one from now on. */
        post: operations["mergeReferences"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/comments/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer a comment. */
        post: operations["answerComment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/comments/{id}/resolve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close a comment that is settled. */
        post: operations["resolveComment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/comments/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open a comment again. */
        post: operations["reopenComment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/editions/{id}/manifest.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The manifest of an edition; the SHA-256 of the bytes is its hash. */
        get: operations["getManifest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit-entries/export.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The audit as a table: who did what and when, and what was refused to whom. */
        get: operations["exportAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in. The answer has a token for `Authorization: JWT …`, and the same as a cookie. */
        post: operations["signIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/first-register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make the first account of an empty house, which is its admin. */
        post: operations["registerFirst"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/reset-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set a password by a link that was sent. */
        post: operations["resetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/forgot-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask for a link that sets the password. The answer is the same whether there is such a person. */
        post: operations["forgotPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/invite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let somebody in. They choose their password by the link of the answer, or of the letter. */
        post: operations["invitePerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{id}/invite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A new link with which a person sets their password. */
        post: operations["renewInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The keys that one may see, by pages. */
        get: operations["findApiKeys"];
        put?: never;
        /** Make a key for scripts of one’s own. It is in this answer and is never shown again. */
        post: operations["makeKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/globals/magazine/styles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The citation styles there are to choose from. */
        get: operations["listStyles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/globals/magazine/styles/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a citation style would print of this magazine. */
        post: operations["previewStyle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/globals/magazine/styles/{style}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A citation style as a file (CSL). */
        get: operations["getStyle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/desk-search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What on the desk has these words. */
        get: operations["searchDesk"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/issues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The issues that one may see, by pages. */
        get: operations["findIssues"];
        put?: never;
        /** A new issue. */
        post: operations["createIssues"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/issues/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One issue. */
        get: operations["readIssues"];
        put?: never;
        post?: never;
        /** Delete one issue that nothing uses. */
        delete: operations["deleteIssues"];
        options?: never;
        head?: never;
        /** Save fields of one issue. */
        patch: operations["updateIssues"];
        trace?: never;
    };
    "/articles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The articles that one may see, by pages. */
        get: operations["findArticles"];
        put?: never;
        /** A new article. */
        post: operations["createArticles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/articles/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One article. */
        get: operations["readArticles"];
        put?: never;
        post?: never;
        /** Delete one article that nothing uses. */
        delete: operations["deleteArticles"];
        options?: never;
        head?: never;
        /** Save fields of one article. */
        patch: operations["updateArticles"];
        trace?: never;
    };
    "/contributors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The contributors that one may see, by pages. */
        get: operations["findContributors"];
        put?: never;
        /** A new contributor. */
        post: operations["createContributors"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contributors/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One contributor. */
        get: operations["readContributors"];
        put?: never;
        post?: never;
        /** Delete one contributor that nothing uses. */
        delete: operations["deleteContributors"];
        options?: never;
        head?: never;
        /** Save fields of one contributor. */
        patch: operations["updateContributors"];
        trace?: never;
    };
    "/media": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The pictures that one may see, by pages. */
        get: operations["findMedia"];
        put?: never;
        /** A new picture. */
        post: operations["createMedia"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/media/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One picture. */
        get: operations["readMedia"];
        put?: never;
        post?: never;
        /** Delete one picture that nothing uses. */
        delete: operations["deleteMedia"];
        options?: never;
        head?: never;
        /** Save fields of one picture. */
        patch: operations["updateMedia"];
        trace?: never;
    };
    "/references": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The references that one may see, by pages. */
        get: operations["findReferences"];
        put?: never;
        /** A new reference. */
        post: operations["createReferences"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/references/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One reference. */
        get: operations["readReferences"];
        put?: never;
        post?: never;
        /** Delete one reference that nothing uses. */
        delete: operations["deleteReferences"];
        options?: never;
        head?: never;
        /** Save fields of one reference. */
        patch: operations["updateReferences"];
        trace?: never;
    };
    "/quotations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The quotations that one may see, by pages. */
        get: operations["findQuotations"];
        put?: never;
        /** A new quotation. */
        post: operations["createQuotations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/quotations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One quotation. */
        get: operations["readQuotations"];
        put?: never;
        post?: never;
        /** Delete one quotation that nothing uses. */
        delete: operations["deleteQuotations"];
        options?: never;
        head?: never;
        /** Save fields of one quotation. */
        patch: operations["updateQuotations"];
        trace?: never;
    };
    "/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The comments that one may see, by pages. */
        get: operations["findComments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/comments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One comment. */
        get: operations["readComments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/editions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The editions that one may see, by pages. */
        get: operations["findEditions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/editions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One edition. */
        get: operations["readEditions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/manuscripts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The manuscripts that one may see, by pages. */
        get: operations["findManuscripts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/manuscripts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One manuscript. */
        get: operations["readManuscripts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sign-offs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The sign-offs that one may see, by pages. */
        get: operations["findSignOffs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sign-offs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One sign-off. */
        get: operations["readSignOffs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/turns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The turns that one may see, by pages. */
        get: operations["findTurns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/turns/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One turn. */
        get: operations["readTurns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The people that one may see, by pages. */
        get: operations["findUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One person. */
        get: operations["readUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api-keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One key. */
        get: operations["readApiKeys"];
        put?: never;
        post?: never;
        /** Delete one key that nothing uses. */
        delete: operations["deleteApiKeys"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/globals/magazine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is set for the magazine as a whole. */
        get: operations["readMagazine"];
        put?: never;
        /** Save what is set for the magazine. */
        post: operations["updateMagazine"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/issues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The magazine and every issue readers can open, with its editions by their hashes. */
        get: operations["openIssues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/editions/{hash}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What an edition holds, in order. It never changes under its hash. */
        get: operations["openEdition"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/articles/{hash}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An article as it was published. It never changes under its hash, the SHA-256 of the answer. */
        get: operations["openArticle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description What programs sign in with, for the people they belong to. Everybody makes keys on the page of their own account. This interface was referenced by `Config`'s JSON-Schema via the `definition` "api-keys". */
        ApiKey: {
            id: number;
            name?: string | null;
            user?: number | components["schemas"]["User"] | null;
            begins?: string | null;
            hash?: string | null;
            scopes?: ("read" | "write" | "approve" | "publish" | "manage")[] | null;
            usedAt?: null | string;
            updatedAt?: string | null;
            createdAt?: string | null;
        };
        /** @description One obstacle to publication. `note` is the number on the page, absent where the note has none; `noteID`, `reference`, `quotation` and `block` are ids, for the link to the place. */
        ApparatusProblem: {
            kind: components["schemas"]["ApparatusProblemKind"];
            message: string;
            note?: number;
            noteID?: string;
            reference?: string;
            quotation?: string;
            block?: string;
        };
        /**
         * @description Everything that can be wrong with the notes, references and quotations of an article.
         * @enum {unknown}
         */
        ApparatusProblemKind: "markerWithoutNote" | "noteWithoutMarker" | "noteWithoutText" | "citationWithoutReference" | "ibidTyped" | "locatorMissing" | "referenceIncomplete" | "referenceKeyShared" | "quotationAltered" | "quotationEmpty" | "noteNumberTyped";
        /** @description Texts from draft to approval. Readers see them when their issue is published. This interface was referenced by `Config`'s JSON-Schema via the `definition` "articles". */
        Article: {
            id: number;
            kicker?: null | string;
            title?: string | null;
            subtitle?: null | string;
            standfirst?: null | string;
            body?: ({
                root: {
                    type: string;
                    children: ({
                        type: unknown;
                        version: number;
                    } & {
                        [key: string]: unknown;
                    })[];
                    direction: null | ("ltr" | "rtl");
                    /** @enum {unknown} */
                    format: "" | "left" | "start" | "center" | "right" | "end" | "justify";
                    indent: number;
                    version: number;
                };
            } & {
                [key: string]: unknown;
            }) | null;
            kind?: ("article" | "editorial" | "review" | "letter" | "document" | "interview") | null;
            /** @description In the order readers see them. */
            authors?: null | {
                contributor: number | components["schemas"]["Contributor"];
                /** @enum {unknown} */
                role: "author" | "translator" | "interviewer" | "illustrator";
                id?: null | string;
            }[];
            hero?: null | number | components["schemas"]["Media"];
            editorsNote?: null | string;
            language?: ("de" | "en-GB" | "en-US" | "ar" | "es" | "fr" | "he" | "it" | "la" | "nl" | "pl" | "pt" | "ru" | "sv" | "tr" | "uk") | null;
            topics?: null | string[];
            /** @description The end of the address readers see. Left empty, it is made from the title. */
            slug?: null | string;
            stage?: ("drafting" | "submitted" | "changesRequested" | "approved") | null;
            /** @description Who has it now. */
            assignee?: null | number | components["schemas"]["User"];
            due?: null | string;
            issue?: {
                docs?: (number | components["schemas"]["Issue"])[];
                hasNextPage?: boolean;
                totalDocs?: number;
            } | null;
            words?: null | number;
            notes?: null | number;
            contentHash?: null | string;
            manuscript?: null | number | components["schemas"]["Manuscript"];
            createdBy?: null | number | components["schemas"]["User"];
            savedIn?: null | string;
            changedBy?: null | string | number | unknown[] | {
                [key: string]: unknown;
            } | boolean;
            heldVersion?: null | number;
            citedReferences?: null | (number | components["schemas"]["Reference"])[];
            quotations?: null | (number | components["schemas"]["Quotation"])[];
            figures?: null | (number | components["schemas"]["Media"])[];
            savedBy?: null | number | components["schemas"]["User"];
            updatedAt?: string | null;
            createdAt?: string | null;
            _status?: null | ("draft" | "published");
        };
        ArticleCitations: {
            notes: components["schemas"]["ArticleNote"][];
            references: {
                id: string;
                key: string;
                csl: components["schemas"]["CslItem"];
            }[];
            quotations: {
                /** @description The first difference of an `altered` one. */
                first: null | {
                    text: components["schemas"]["Point"];
                    record: components["schemas"]["Point"];
                };
                /** @enum {unknown} */
                verdict: "exact" | "declared" | "altered" | "unlinked";
                /** @description The permitted differences of a `declared` quotation. */
                differences: [
                ] | components["schemas"]["DeclaredDifference"][];
                text: string;
                displayed: boolean;
                record?: string;
                /** @description An editor's reason why the words differ from the record. */
                reason?: string;
                id: null | string;
                note: null | number;
                /** @description Somebody said that these words are no quotation; they have no record. */
                notQuoted: boolean;
            }[];
            problems: components["schemas"]["ApparatusProblem"][];
        };
        /** @description What readers are told of one article of a new edition: `what` is what changed, in a sentence. */
        ArticleCorrection: {
            article: string;
            /** @enum {unknown} */
            kind: "correction" | "misprint" | "retraction";
            what: string;
        };
        /** @enum {unknown} */
        ArticleKind: "article" | "editorial" | "review" | "letter" | "document" | "interview";
        /** @description A note as readers get it. `printed` is its words; `resolved` has every ibid spelled out. */
        ArticleNote: {
            id: string;
            number: number;
            printed: string;
            printedRuns: components["schemas"]["Run"][];
            resolved: string;
            citations: {
                reference: string;
                locator?: components["schemas"]["Locator"];
                prefix?: string;
                suffix?: string;
                /** @constant */
                quotedIn?: true;
                /**
                 * @description The work is named without its author, whom the sentence has named.
                 * @constant
                 */
                suppressAuthor?: true;
                position: components["schemas"]["CitationPosition"];
            }[];
            quotation?: {
                /** @description The first difference of an `altered` one. */
                first: null | {
                    text: components["schemas"]["Point"];
                    record: components["schemas"]["Point"];
                };
                /** @enum {unknown} */
                verdict: "exact" | "declared" | "altered" | "unlinked";
                /** @description The permitted differences of a `declared` quotation. */
                differences: [
                ] | components["schemas"]["DeclaredDifference"][];
                id: null | string;
            };
        };
        /** @description Where an article stands: the id of its issue, the heading above it, and the place, from 1. */
        ArticlePosition: {
            issue: number;
            section: string;
            place: number;
        };
        /** @description The text of an article: everything that reaches a reader, and nothing else. It is what a person approves, what is hashed, compared, printed in an edition and rendered by the site. No row ids of workflow, no dates of saving, no editor-only fields live in it. */
        ArticleText: {
            kind: components["schemas"]["ArticleKind"];
            /** @description BCP 47, e.g. `en-GB`. */
            language: string;
            slug: string;
            title: string;
            subtitle?: string;
            kicker?: string;
            standfirst?: string;
            /** @description Printed above the text, e.g. where it first appeared. */
            editorsNote?: string;
            authors: components["schemas"]["Byline"][];
            topics: string[];
            hero?: components["schemas"]["Figure"];
            body: components["schemas"]["TextBlock"][];
            /** @description The notes that are marked in the text, in order of their first marker. */
            notes: components["schemas"]["Note"][];
            /** @description The references those notes cite, by id, with their printed fields. */
            references: {
                [key: string]: components["schemas"]["CslItem"];
            };
            /** @description The Quotation records used, by id. */
            quotations: {
                [key: string]: components["schemas"]["QuotationText"];
            };
        };
        /** @description A block: what stands by itself between two others. */
        Block: {
            /** @constant */
            type: "rule";
        } | {
            /** @constant */
            type: "heading";
            content: components["schemas"]["PhrasingIn"][];
            id: string;
            /** @enum {unknown} */
            level: 2 | 3 | 4;
        } | {
            /** @constant */
            type: "paragraph";
            content: components["schemas"]["PhrasingIn"][];
            id: string;
        } | {
            /** @constant */
            type: "list";
            ordered: boolean;
            start?: number;
            items: components["schemas"]["Item"][];
        } | {
            /** @constant */
            type: "quotation";
            paragraphs: components["schemas"]["PhrasingIn"][][];
            id: string;
            quotation?: string;
            /** @constant */
            verse?: true;
        } | {
            /** @constant */
            type: "figure";
            figure: components["schemas"]["Figure"];
        } | {
            /** @constant */
            type: "post";
            post: components["schemas"]["Post"];
        } | {
            /** @constant */
            type: "aside";
            body: components["schemas"]["Block"][];
            heading?: string;
        };
        /** @description A body as the list of its outermost blocks, each with an id by which two people's changes are brought together. The id is kept in the block's node state (`$.bid`), which Lexical stores and which is no part of the text: the content hash does not see it. */
        BodyBlock: {
            id: string;
            digest: string;
            node: components["schemas"]["BodyNode"];
        };
        /** @description The form data of a block, an inline block or a link. */
        BodyFields: {
            id?: string;
            blockType?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description The serialized Lexical nodes an article body may hold, as Payload stores them. `version` numbers and editor state are Lexical's business and never looked at. */
        BodyNode: {
            type: string;
            version?: number;
            text?: string;
            /** @description Lexical's text format bits, or an alignment word on blocks. */
            format?: string | number;
            tag?: string;
            listType?: string;
            start?: number;
            children?: components["schemas"]["BodyNode"][];
            fields?: components["schemas"]["BodyFields"];
            id?: string;
            /** @description Editor state of elements, written by imports as the editor itself would. */
            direction?: null | ("ltr" | "rtl");
            indent?: number;
            textFormat?: number;
            textStyle?: string;
            /** @description The same of text. */
            detail?: number;
            /** @constant */
            mode?: "normal";
            style?: string;
            /** @description The number of a list item. */
            value?: number;
        };
        /** @description What became of a file that came back. */
        BroughtBack: {
            article: {
                id: number;
                title: string;
                href: string;
            };
            /** @description All of it in one sentence, then what a person should know besides, a sentence each. */
            said: string;
            besides: string[];
            /** @description Ids of the suggestions that are new, and of those of them that collide with today's text. */
            added: number[];
            colliding: number[];
            comments: number;
            questions: number;
        };
        /** @description A contributor as named on one article. `slug` is the address under `/contributors/`. */
        Byline: {
            slug: string;
            name: string;
            given?: string;
            family?: string;
            /** @enum {unknown} */
            role: "author" | "translator" | "interviewer" | "illustrator";
            /** @description A line about the person, printed below the article. */
            about?: string;
        };
        /** @description One pointing at a reference from a note. `prefix` and `suffix` are printed around it as they stand; `<i>…</i>` in them is italic, as CSL-JSON allows. With `quotedIn`, the citation before it in the same note names the original and this one the work in which it was found. */
        Citation: {
            reference: string;
            locator?: components["schemas"]["Locator"];
            prefix?: string;
            suffix?: string;
            /** @constant */
            quotedIn?: true;
            /**
             * @description The work is named without its author, whom the sentence has named.
             * @constant
             */
            suppressAuthor?: true;
        };
        /**
         * @description The CSL position of a citation within the sequence of notes.
         * @enum {unknown}
         */
        CitationPosition: "first" | "subsequent" | "ibid" | "ibid-with-locator";
        /** @description A person who can be named in a comment. */
        Colleague: {
            id: number;
            name: string;
        };
        /** @description What was said about passages of a text. Readers never see it. This interface was referenced by `Config`'s JSON-Schema via the `definition` "comments". */
        Comment: {
            id: number;
            article?: number | components["schemas"]["Article"] | null;
            text?: string | null;
            /** @description The comment that opened the thread. */
            answers?: null | number | components["schemas"]["Comment"];
            /** @description The passage, in its words and by its place (W3C selectors). */
            anchor?: null | string | number | unknown[] | {
                [key: string]: unknown;
            } | boolean;
            /** @description The text it was written about. */
            contentHash?: string | null;
            by?: number | components["schemas"]["User"] | null;
            /** @description Whoever wrote it in Word; it was brought here by the person above. */
            authorName?: null | string;
            at?: string | null;
            /** @description Colleagues who are named in it with an */
            mentions?: null | (number | components["schemas"]["User"])[];
            resolvedBy?: null | number | components["schemas"]["User"];
            resolvedAt?: null | string;
            updatedAt?: string | null;
            createdAt?: string | null;
        };
        /** @description Where a comment points: the passage in its words, with a little of what stands around it, and where it stood. Both are selectors of the W3C Web Annotation Data Model (Recommendation, 23 February 2017, sections 4.2.4 and 4.2.5), so that they can be handed to any tool that reads them. */
        CommentAnchor: {
            quote: components["schemas"]["TextQuoteSelector"];
            position: components["schemas"]["TextPositionSelector"];
        };
        /** @description `broughtBy`: who brought the file in which it was written. */
        CommentAnswer: {
            id: number;
            text: string;
            by: components["schemas"]["CommentAuthor"];
            broughtBy?: string;
            at: string;
        };
        /** @description A person as a thread names them; `id` is null of a name in a file. */
        CommentAuthor: {
            id: null | number;
            name: string;
        };
        CommentPassage: {
            /** @enum {unknown} */
            part: "note" | "title" | "subtitle" | "kicker" | "standfirst" | "editorsNote" | "block";
            id?: string;
            start: number;
            end: number;
        };
        /** @description A comment with its answers. `exact` is the words that were commented on; `passage` is where they are in the text that comments are anchored in (`textToCommentText`), as it is now, and what part of the article they begin in. A lost comment has none. `anchor` is how it was commented on, for a caller that has a newer text at hand. */
        CommentThread: {
            id: number;
            text: string;
            by: components["schemas"]["CommentAuthor"];
            broughtBy?: string;
            at: string;
            resolved?: {
                by: components["schemas"]["CommentAuthor"];
                at: string;
            };
            /** @enum {unknown} */
            state: "changed" | "found" | "lost";
            exact: string;
            anchor: components["schemas"]["CommentAnchor"];
            passage?: components["schemas"]["CommentPassage"];
            answers: components["schemas"]["CommentAnswer"][];
        };
        /** @description A block of either text; a list item is one, and so is the beginning of an aside with its heading. `before` is absent where it was inserted, `after` where it was deleted. `changed` means other words, looks or shape. `movedFrom` is the place, from 1, that it had among the blocks before; it stands where it is now and nowhere else. */
        ComparedBlock: {
            /** @enum {unknown} */
            change: "deleted" | "inserted" | "same" | "changed";
            before?: {
                inAside: number;
                /** @constant */
                type: "heading";
                /** @enum {unknown} */
                level: 2 | 3 | 4;
            } | {
                inAside: number;
                /** @constant */
                type: "paragraph";
            } | {
                inAside: number;
                /** @constant */
                type: "listItem";
                ordered: boolean;
                depth: number;
                first: boolean;
                start: number;
            } | {
                inAside: number;
                /** @constant */
                type: "quotation";
                quotation?: string;
                /** @constant */
                verse?: true;
            } | {
                inAside: number;
                /** @constant */
                type: "figure";
                figure: components["schemas"]["Figure"];
            } | {
                inAside: number;
                /** @constant */
                type: "post";
                post: components["schemas"]["Post"];
            } | {
                inAside: number;
                /** @constant */
                type: "aside";
            } | {
                inAside: number;
                /** @constant */
                type: "rule";
            };
            after?: {
                inAside: number;
                /** @constant */
                type: "heading";
                /** @enum {unknown} */
                level: 2 | 3 | 4;
            } | {
                inAside: number;
                /** @constant */
                type: "paragraph";
            } | {
                inAside: number;
                /** @constant */
                type: "listItem";
                ordered: boolean;
                depth: number;
                first: boolean;
                start: number;
            } | {
                inAside: number;
                /** @constant */
                type: "quotation";
                quotation?: string;
                /** @constant */
                verse?: true;
            } | {
                inAside: number;
                /** @constant */
                type: "figure";
                figure: components["schemas"]["Figure"];
            } | {
                inAside: number;
                /** @constant */
                type: "post";
                post: components["schemas"]["Post"];
            } | {
                inAside: number;
                /** @constant */
                type: "aside";
            } | {
                inAside: number;
                /** @constant */
                type: "rule";
            };
            /** @description The block's id in the text after, or before where it was deleted. */
            id?: string;
            movedFrom?: number;
            pieces: components["schemas"]["ComparedPiece"][];
        };
        /** @description A note that is new, gone, printed otherwise or numbered otherwise, with the words of both. Where a note says the same in print but stands differently in the data, `reasons` is empty. */
        ComparedNote: {
            id: string;
            before?: {
                number: number;
                text: string;
            };
            after?: {
                number: number;
                text: string;
            };
            printedChanged: boolean;
            reasons: components["schemas"]["NoteChangeReason"][];
            pieces: components["schemas"]["ComparedPiece"][];
        };
        /** @description A stretch of words that both texts have, or only one. Leaving out what is `inserted` gives the words before, leaving out what is `deleted` those after. A marker that both have carries the id of the note after. */
        ComparedPiece: {
            /** @enum {unknown} */
            change: "deleted" | "inserted" | "same";
            content: components["schemas"]["Inline"][];
        };
        /** @description A reference or quotation that is used in one text only (no `fields`), or says something else. */
        ComparedRecord: {
            id: string;
            /** @enum {unknown} */
            change: "changed" | "added" | "removed";
            /** @description A title or the words, for people. */
            label: string;
            fields: components["schemas"]["FieldChange"][];
        };
        /** @description People named as author, translator, interviewer or illustrator. This interface was referenced by `Config`'s JSON-Schema via the `definition` "contributors". */
        Contributor: {
            id: number;
            given?: null | string;
            family?: null | string;
            /** @description Left empty, it is the given names and the family name. */
            name?: string | null;
            /** @description A line or two, below the article and on the person’s page. */
            about?: null | string;
            url?: null | string;
            portrait?: null | number | components["schemas"]["Media"];
            /** @description The end of the address readers see. Left empty, it is made from the name. */
            slug?: null | string;
            articles?: {
                docs?: (number | components["schemas"]["Article"])[];
                hasNextPage?: boolean;
                totalDocs?: number;
            } | null;
            savedBy?: null | number | components["schemas"]["User"];
            updatedAt?: string | null;
            createdAt?: string | null;
        };
        /** @description A CSL-JSON date: year, month, day in `date-parts`, twice for a range, with a `season` from 1 for spring to 4 for winter; or words in `literal`. */
        CslDate: {
            "date-parts"?: number[][];
            literal?: string;
            season?: number;
            circa?: boolean;
        };
        /** @description A work that is cited, in CSL-JSON. `id` is ours and opaque; `type` is a CSL item type. */
        CslItem: {
            id: string;
            type: string;
            title?: string;
            "title-short"?: string;
            "original-title"?: string;
            "container-title"?: string;
            "collection-title"?: string;
            publisher?: string;
            "publisher-place"?: string;
            edition?: string;
            volume?: string;
            "number-of-volumes"?: string;
            issue?: string;
            number?: string;
            page?: string;
            genre?: string;
            medium?: string;
            language?: string;
            note?: string;
            archive?: string;
            archive_location?: string;
            "event-title"?: string;
            status?: string;
            DOI?: string;
            ISBN?: string;
            ISSN?: string;
            URL?: string;
            author?: components["schemas"]["CslName"][];
            editor?: components["schemas"]["CslName"][];
            translator?: components["schemas"]["CslName"][];
            "container-author"?: components["schemas"]["CslName"][];
            recipient?: components["schemas"]["CslName"][];
            interviewer?: components["schemas"]["CslName"][];
            issued?: components["schemas"]["CslDate"];
            accessed?: components["schemas"]["CslDate"];
            "original-date"?: components["schemas"]["CslDate"];
        };
        /** @description A person or body named in a reference (CSL-JSON name variable). */
        CslName: {
            family?: string;
            given?: string;
            literal?: string;
            suffix?: string;
            "dropping-particle"?: string;
            "non-dropping-particle"?: string;
        };
        /** @description One permitted difference: the stretch of the article's text, and that of the record. */
        DeclaredDifference: {
            kind: components["schemas"]["DeclaredKind"];
            text: components["schemas"]["QuotationStretch"];
            record: components["schemas"]["QuotationStretch"];
        };
        /**
         * @description What may differ between a quotation in an article and its record without altering it (design of notes and references, "Quotations").
         * @enum {unknown}
         */
        DeclaredKind: "elision" | "insertion" | "firstCapital" | "emphasisNote" | "quotationMarks" | "spaces" | "hyphens";
        /** @description Something on the desk that has the words; `detail` is where they stand in it, or what it is. */
        DeskHit: {
            /** @enum {unknown} */
            collection: "articles" | "issues" | "references" | "contributors" | "users";
            id: number;
            title: string;
            detail: string;
            /** @description Of something that can be done with an issue: the tab on which it is done. */
            tab?: string;
        };
        /** @description What was published: the whole of an issue as readers got it. This interface was referenced by `Config`'s JSON-Schema via the `definition` "editions". */
        Edition: {
            id: number;
            issue?: number | components["schemas"]["Issue"] | null;
            ordinal?: number | null;
            kind?: ("first" | "correction" | "rollback") | null;
            manifestHash?: string | null;
            manifest?: null | string | number | unknown[] | {
                [key: string]: unknown;
            } | boolean;
            head?: null | string | number | unknown[] | {
                [key: string]: unknown;
            } | boolean;
            by?: number | components["schemas"]["User"] | null;
            at?: string | null;
            note?: null | string;
            /** @description Article by article: what kind of correction, and what changed. */
            corrections?: null | string | number | unknown[] | {
                [key: string]: unknown;
            } | boolean;
            updatedAt?: string | null;
            createdAt?: string | null;
        };
        /**
         * @description What makes one edition follow another. `rollback` is made by rolling back only.
         * @enum {unknown}
         */
        EditionKind: "first" | "correction" | "rollback";
        /** @description A field whose value differs, both values in words. */
        FieldChange: {
            field: string;
            before: string;
            after: string;
            pieces: components["schemas"]["ComparedPiece"][];
        };
        /** @description A picture with everything a page needs to show it without asking again. */
        Figure: {
            /** @description Address of the largest size, relative to the site. */
            src: string;
            width: number;
            height: number;
            sizes: {
                src: string;
                width: number;
                height: number;
            }[];
            alt: string;
            caption?: string;
            credit?: string;
            licence?: string;
        };
        ImportAnswer: {
            article: {
                id: number;
                title: string;
                slug: null | string;
                stage: components["schemas"]["Stage"];
                contentHash: null | string;
                href: string;
            };
            manuscript: {
                id: number;
                filename: null | string;
                sha256: string;
            };
            report: components["schemas"]["ImportReport"];
        };
        /**
         * @description What is read: besides, the forms that EndNote and PubMed write.
         * @enum {unknown}
         */
        ImportFormat: "bibtex" | "ris" | "csl-json" | "endnote-xml" | "enw" | "nbib";
        /** @description What became of the parts of a manuscript on the desk. */
        ImportReport: {
            title: null | string;
            blocks: number;
            headings: {
                level: number;
                text: string;
            }[];
            notes: {
                markers: number;
                entries: number;
                matched: number;
            };
            references: {
                distinct: number;
                items: {
                    key: string;
                    csl: components["schemas"]["CslItem"];
                }[];
            };
            /** @description Note numbers. `resolvesTo` is the note in which the source stands spelled out, through any chain of ibids between; `null` where it cannot be bound. */
            ibids: {
                note: number;
                resolvesTo: null | number;
            }[];
            quotations: {
                displayed: number;
                runIn: number;
                items: {
                    note: number;
                    text: string;
                    displayed: boolean;
                }[];
            };
            embeds: number;
            notices: number;
            images: number;
            tables: number;
            unsupported: components["schemas"]["Unsupported"][];
            problems: components["schemas"]["ManuscriptProblem"][];
            imported: {
                references: components["schemas"]["KeptReference"][];
                quotations: {
                    note: number;
                    quotation: number;
                    made: boolean;
                }[];
                /** @description Notes that no marker opens, whole: an article has no place for them. */
                unmarked: {
                    label: string;
                    text: string;
                }[];
                /** @description Of a file whose tracked changes or comments were kept: what there was, in a sentence. */
                kept?: {
                    said: string;
                    suggestions: number[];
                    comments: number;
                    questions: number;
                };
            };
            /** @description On a re-import: everything that differs from the article as it stood. */
            changes?: components["schemas"]["TextComparison"];
        };
        Inline: components["schemas"]["MarkedText"] | {
            /** @constant */
            type: "lineBreak";
            /** @enum {unknown} */
            begins?: "paragraph" | "quotation" | "item" | "numberedItem";
        } | {
            /** @constant */
            type: "link";
            href: string;
            content: components["schemas"]["Phrasing"][];
        } | components["schemas"]["Marker"];
        /** @description `link` is for the admin to hand over, where there is no mail; it sets a password once. */
        Invitation: {
            id: number;
            link: null | string;
            sent: boolean;
        };
        /** @description Numbers of the magazine, each published as one. This interface was referenced by `Config`'s JSON-Schema via the `definition` "issues". */
        Issue: {
            id: number;
            name?: null | string;
            number?: number | null;
            /** @description As it stands on the cover. */
            label?: string | null;
            title?: null | string;
            note?: null | string;
            cover?: null | number | components["schemas"]["Media"];
            /** @description Sections in order, each with its articles in order. */
            contents?: null | {
                heading: string;
                articles?: null | (number | components["schemas"]["Article"])[];
                id?: null | string;
            }[];
            /** @description The end of the address readers see. Left empty, it is made from the number. */
            slug?: null | string;
            publicationDate?: null | string;
            /** @description When texts must be in. */
            textDeadline?: null | string;
            /** @description How many the issue can hold. Contents shows how full it is. */
            pages?: null | number;
            shopURL?: null | string;
            /** @description Readers are told that the issue is gone, and why. */
            withdrawnAt?: null | string;
            withdrawalReason?: null | string;
            schedule?: {
                at?: null | string;
                timeZone?: null | string;
                manifestHash?: null | string;
                by?: null | number | components["schemas"]["User"];
                note?: null | string;
                corrections?: null | string | number | unknown[] | {
                    [key: string]: unknown;
                } | boolean;
            } | null;
            withdrawnArticles?: null | {
                article: number | components["schemas"]["Article"];
                at: string;
                by: number | components["schemas"]["User"];
                reason: string;
                id?: null | string;
            }[];
            /** @description What readers see. */
            currentEdition?: null | number | components["schemas"]["Edition"];
            savedBy?: null | number | components["schemas"]["User"];
            updatedAt?: string | null;
            createdAt?: string | null;
        };
        IssueText: {
            number: number;
            slug: string;
            /** @description The season or date as printed, e.g. `Autumn 2025`. */
            label: string;
            title?: string;
            note?: string;
            cover?: components["schemas"]["Figure"];
            /** @description ISO date, `YYYY-MM-DD`. */
            publicationDate?: string;
            shopURL?: string;
        };
        Item: {
            content: components["schemas"]["Phrasing"][];
            lists: components["schemas"]["List"][];
        };
        /** @description A work the notes cite and the reference it is kept as; `candidates` are ids of works like it. */
        KeptReference: {
            key: string;
            reference: number;
            made: boolean;
            notes: number[];
            differing: string[];
            candidates: {
                id: number;
                likeness: number;
                differing: string[];
            }[];
            /**
             * @description The request said which reference it is, or that it is a new one.
             * @constant
             */
            decided?: true;
        };
        /** @description A list; one within an item is the same. `start` is the number of the first item, 1 if absent. */
        List: {
            /** @constant */
            type: "list";
            ordered: boolean;
            start?: number;
            items: components["schemas"]["Item"][];
        };
        /** @description A style one can choose: `id` is the last part of its address at zotero.org/styles. */
        ListedStyle: {
            id: string;
            title: string;
        };
        /** @description A suggestion as the desk shows it. `id` of its author is null where a file named somebody unknown here. */
        ListedSuggestion: {
            id: number;
            author: {
                id: null | number;
                name: string;
            };
            /** @description Who brought the file it came in. */
            broughtBy: null | {
                id: number;
                name: string;
            };
            at: string;
            message: null | string;
            /** @enum {unknown} */
            state: "open" | "taken" | "left" | "withdrawn";
            settled: null | {
                by: {
                    id: number;
                    name: string;
                };
                at: string;
                answer: null | string;
            };
            /** @description As stored; `readChange` reads it. */
            change: unknown;
            base: null | components["schemas"]["BodyNode"];
            /** @description What goes and what comes, in words. */
            words: string;
        };
        /** @description Where in a work: a CSL locator label and the value as printed, e.g. `page` and `70-71`. */
        Locator: {
            label: components["schemas"]["LocatorLabel"];
            value: string;
        };
        /**
         * @description The locator labels the desk offers; a subset of CSL 1.0.2, appendix II.
         * @enum {unknown}
         */
        LocatorLabel: "line" | "paragraph" | "page" | "chapter" | "volume" | "section" | "part" | "book" | "verse" | "note" | "folio" | "column" | "figure";
        /** @description A new key. `key` is in this answer and nowhere else ever again. */
        MadeKey: {
            id: number;
            key: string;
            name: string;
            begins: string;
            scopes: ("read" | "write" | "approve" | "publish" | "manage")[];
        };
        /** @description `article` is the title of the text whose notes they are; null where they are those of a sample. */
        MagazinePreview: {
            /** @constant */
            valid: false;
            problems: components["schemas"]["StyleProblem"][];
            article: null | string;
        } | {
            /** @constant */
            valid: true;
            /** @description What the style names itself; null for the house style, which has no file. */
            title: null | string;
            /** @description Whether the style was made for citations in the running text, which Forme has not. */
            isInText: boolean;
            notes: components["schemas"]["PreviewedNote"][];
            /** @description The first works of the style's own list; null where it has none. */
            works: null | components["schemas"]["Run"][][];
            article: null | string;
        };
        MagazineText: {
            title: string;
            tagline?: string;
            publisher?: string;
            issn?: string;
            /** @description BCP 47; the language of pages that belong to no single article. */
            language: string;
            about?: string;
            shopURL?: string;
        };
        /** @description Files as they arrived, kept as evidence with the report of their import. This interface was referenced by `Config`'s JSON-Schema via the `definition` "manuscripts". */
        Manuscript: {
            id: number;
            sha256?: string | null;
            article?: null | number | components["schemas"]["Article"];
            issue?: null | number | components["schemas"]["Issue"];
            importedBy?: null | number | components["schemas"]["User"];
            /** @description What the import counted and found. */
            report?: null | string | number | unknown[] | {
                [key: string]: unknown;
            } | boolean;
            updatedAt?: string | null;
            createdAt?: string | null;
            url?: null | string;
            thumbnailURL?: null | string;
            filename?: null | string;
            mimeType?: null | string;
            filesize?: null | number;
            width?: null | number;
            height?: null | number;
        };
        /** @description Something about the manuscript a person must know. `kind` is a stable word from a closed list (problemKinds.ts); `note` is the number in reading order; `line` as in ManuscriptBlock. */
        ManuscriptProblem: {
            kind: string;
            severity: components["schemas"]["ProblemSeverity"];
            message: string;
            note?: number;
            line?: number;
        };
        /** @description Words of one look. */
        MarkedText: {
            /** @constant */
            type: "text";
            text: string;
            /** @constant */
            code?: true;
            /** @constant */
            subscript?: true;
            /** @constant */
            superscript?: true;
            /** @constant */
            strikethrough?: true;
            /** @constant */
            underline?: true;
            /** @constant */
            italic?: true;
            /** @constant */
            bold?: true;
        };
        /** @description What opens a note. */
        Marker: {
            /** @constant */
            type: "noteMarker";
            note: string;
        };
        /** @description Pictures with what readers who cannot see them need to know. This interface was referenced by `Config`'s JSON-Schema via the `definition` "media". */
        Media: {
            id: number;
            /** @description What the picture shows, for readers who do not see it. Not the caption. */
            alt?: string | null;
            caption?: null | string;
            credit?: null | string;
            licence?: null | string;
            files?: {
                [key: string]: string;
            } | null;
            savedBy?: null | number | components["schemas"]["User"];
            updatedAt?: string | null;
            createdAt?: string | null;
            url?: null | string;
            thumbnailURL?: null | string;
            filename?: null | string;
            mimeType?: null | string;
            filesize?: null | number;
            width?: null | number;
            height?: null | number;
            focalX?: null | number;
            focalY?: null | number;
            sizes?: {
                w480?: {
                    url?: null | string;
                    width?: null | number;
                    height?: null | number;
                    mimeType?: null | string;
                    filesize?: null | number;
                    filename?: null | string;
                };
                w960?: {
                    url?: null | string;
                    width?: null | number;
                    height?: null | number;
                    mimeType?: null | string;
                    filesize?: null | number;
                    filename?: null | string;
                };
                w1440?: {
                    url?: null | string;
                    width?: null | number;
                    height?: null | number;
                    mimeType?: null | string;
                    filesize?: null | number;
                    filename?: null | string;
                };
                card?: {
                    url?: null | string;
                    width?: null | number;
                    height?: null | number;
                    mimeType?: null | string;
                    filesize?: null | number;
                    filename?: null | string;
                };
            } | null;
        };
        /** @description A scheduled publication that was refused at its hour, and why. */
        MissedPrint: {
            scheduledFor: string;
            reason: string;
            message: string;
        };
        /** @description A person as others see them. Ids are numbers, as the database has them. */
        Named: {
            id: number;
            name: string;
        };
        /** @description An article as a list of them names it. */
        NamedArticle: {
            article: string;
            title: string;
        };
        /** @description What a numbered marker opens: citations first, prose after them; a note may have either alone. Words before or between citations are their prefixes and suffixes. The id never changes and is never derived from the number. `quotation` names the Quotation record this note documents. */
        Note: {
            id: string;
            citations: components["schemas"]["Citation"][];
            prose: components["schemas"]["Run"][];
            quotation?: string;
        };
        /**
         * @description Why a note reads differently than before, for the desk. - `added`, `removed`: the note is new, or gone. - `moved`: its place among the notes that stayed is another. - `renumbered`: notes were added, removed or moved before it; its own place is the same. - `ibidFormed`, `ibidBroken`: it is `ibid.` now, or no longer. - `becameFirstMention`, `becameLaterMention`: a source it names in full, or in short, now. - `sourceChanged`, `locatorChanged`, `wordsChanged`: what it cites, the place in it, or a prefix or suffix was edited; the last also for the words of a note that cites nothing. - `textCorrected`: what it cites and where it stands are the same; the prose after its citations, a field of the reference, another reference's short form or the style was edited.
         * @enum {unknown}
         */
        NoteChangeReason: "added" | "removed" | "moved" | "renumbered" | "ibidFormed" | "ibidBroken" | "becameFirstMention" | "becameLaterMention" | "sourceChanged" | "locatorChanged" | "wordsChanged" | "textCorrected";
        OpenEdition: {
            hash: string;
            magazine: components["schemas"]["MagazineText"];
            issue: components["schemas"]["IssueText"];
            sections: {
                heading: string;
                articles: (components["schemas"]["OpenEntry"] | components["schemas"]["OpenGap"])[];
            }[];
        };
        /** @description An article in the contents of an edition; its text is read under its hash. */
        OpenEntry: {
            kind: components["schemas"]["ArticleKind"];
            /** @description BCP 47, e.g. `en-GB`. */
            language: string;
            slug: string;
            title: string;
            subtitle?: string;
            kicker?: string;
            standfirst?: string;
            /** @description Printed above the text, e.g. where it first appeared. */
            editorsNote?: string;
            authors: components["schemas"]["Byline"][];
            topics: string[];
            hero?: components["schemas"]["Figure"];
            id: string;
            hash: string;
            contentHash: string;
            words: number;
        };
        /** @description What stands in the place of an article that was taken from readers. */
        OpenGap: {
            /** @constant */
            withdrawn: true;
            reason: string;
            title: string;
            language: string;
            withdrawnAt: string;
        };
        OpenIssue: {
            number: number;
            slug: string;
            label: string;
            title?: string;
            publicationDate?: string;
            /** @description The issue's page. */
            url: string;
            /** @description The edition readers have. */
            current: string;
            /** @description All editions, the newest first. */
            editions: components["schemas"]["OpenPrint"][];
            /** @description Articles that are not to be relied upon any more, as the issue stands now. */
            retractions: components["schemas"]["Retraction"][];
            /** @description Articles that were taken from readers. */
            withdrawn: {
                article: string;
                title: string;
                reason: string;
                withdrawnAt: string;
            }[];
        };
        OpenIssues: {
            magazine: components["schemas"]["MagazineText"];
            /** @description The newest number first. */
            issues: components["schemas"]["OpenIssue"][];
            withdrawn: {
                number: number;
                slug: string;
                label: string;
                reason: string;
                withdrawnAt: string;
            }[];
        };
        /** @description An edition as the list names it; what it holds is read under its hash. */
        OpenPrint: {
            kind: components["schemas"]["EditionKind"];
            /** @description Counts from 1 within its issue. */
            ordinal: number;
            /** @description ISO date-time in UTC. */
            publishedAt: string;
            noteToReaders?: string;
            /** @description What readers are told of single articles, by their ids. */
            corrections?: components["schemas"]["ArticleCorrection"][];
            hash: string;
        };
        /** @description A piece of running text; HTML calls it phrasing content. */
        Phrasing: components["schemas"]["MarkedText"] | {
            /** @constant */
            type: "lineBreak";
            /** @enum {unknown} */
            begins?: "paragraph" | "quotation" | "item" | "numberedItem";
        } | {
            /** @constant */
            type: "link";
            href: string;
            content: components["schemas"]["Phrasing"][];
        } | components["schemas"]["Marker"];
        PhrasingIn: components["schemas"]["MarkedText"] | {
            /** @constant */
            type: "lineBreak";
            /** @enum {unknown} */
            begins?: "paragraph" | "quotation" | "item" | "numberedItem";
        } | {
            /** @constant */
            type: "link";
            href: string;
            content: components["schemas"]["Phrasing"][];
        } | components["schemas"]["Marker"];
        /** @description A point in a text: its offset, and a few words on either side. */
        Point: {
            index: number;
            before: string;
            after: string;
        };
        /** @description An embedded social post kept as a snapshot. `publishedAt` is an ISO date. */
        Post: {
            author: string;
            handle?: string;
            platform: string;
            publishedAt?: string;
            text: string;
            url?: string;
        };
        /** @description A note as it is printed now, and as it would be. */
        PreviewedNote: {
            number: number;
            now: components["schemas"]["Run"][];
            then: components["schemas"]["Run"][];
        };
        /** @description What is told of an edition once it has been printed. */
        PrintReceipt: {
            kind: components["schemas"]["EditionKind"];
            id: number;
            /** @description Counts from 1 within its issue. */
            ordinal: number;
            /** @description SHA-256 of the manifest. */
            manifestHash: string;
        };
        /** @description An article as printed. `id` is the article's own, as a string: by it an article is known again in later prints, whatever becomes of its title and address. It is no part of the text, and so not of the content hash. */
        PrintedArticle: {
            id: string;
            text: components["schemas"]["ArticleText"];
            contentHash: string;
            notes: components["schemas"]["PrintedNote"][];
            /** @description The list of works as the citation style has it; absent where the style has none. */
            works?: components["schemas"]["PrintedWork"][];
            words: number;
        };
        /** @description A note as it stands on the page. `number` is its place in reading order, from 1. `printed` is what the reader sees. `resolved` is the same note with every ibid and short form spelled out; it equals `printed` where there is none. */
        PrintedNote: {
            id: string;
            number: number;
            printed: components["schemas"]["Run"][];
            resolved: components["schemas"]["Run"][];
            citations: {
                reference: string;
                locator?: components["schemas"]["Locator"];
                prefix?: string;
                suffix?: string;
                /** @constant */
                quotedIn?: true;
                /**
                 * @description The work is named without its author, whom the sentence has named.
                 * @constant
                 */
                suppressAuthor?: true;
                position: components["schemas"]["CitationPosition"];
            }[];
        };
        /** @description A work in the list of works cited, as the style prints it there. */
        PrintedWork: {
            id: string;
            printed: components["schemas"]["Run"][];
        };
        /**
         * @description `error` stops the import; `decide` asks the editor; `warning` is listed.
         * @enum {unknown}
         */
        ProblemSeverity: "error" | "decide" | "warning";
        /** @description The words of a source as our record has them. Articles are compared with the record; a quotation correct once serves every article. This interface was referenced by `Config`'s JSON-Schema via the `definition` "quotations". */
        Quotation: {
            id: number;
            /** @description Exactly as printed in the source, without the outer quotation marks. */
            text?: string | null;
            reference?: number | components["schemas"]["Reference"] | null;
            label?: null | ("line" | "paragraph" | "page" | "chapter" | "volume" | "section" | "part" | "book" | "verse" | "note" | "folio" | "column" | "figure");
            locator?: null | string;
            /** @description If not the author of the work. */
            speaker?: null | string;
            language?: null | ("de" | "en-GB" | "en-US" | "ar" | "es" | "fr" | "he" | "it" | "la" | "nl" | "pl" | "pt" | "ru" | "sv" | "tr" | "uk");
            originalText?: null | string;
            translationCredit?: null | string;
            /** @description A change of words, work or place takes it back to “not verified”. */
            state?: ("unverified" | "verified" | "doubtful") | null;
            againstPrinting?: null | string;
            /** @description An address of a scan and the place in it, or where the copy stands. */
            evidence?: null | string;
            /** @description Readers never see it. */
            scan?: null | number | components["schemas"]["Media"];
            verifiedBy?: null | number | components["schemas"]["User"];
            verifiedAt?: null | string;
            /** @description Whose leave was needed, and when it was given. */
            permission?: null | string;
            articles?: {
                docs?: (number | components["schemas"]["Article"])[];
                hasNextPage?: boolean;
                totalDocs?: number;
            } | null;
            savedBy?: null | number | components["schemas"]["User"];
            updatedAt?: string | null;
            createdAt?: string | null;
        };
        /** @description A stretch of a text by its offsets in UTF-16 code units, `end` not included. */
        QuotationStretch: {
            start: number;
            end: number;
            words: string;
        };
        /** @description A Quotation record as far as readers see it. */
        QuotationText: {
            text: string;
            originalText?: string;
            language?: string;
            translationCredit?: string;
            reference?: string;
            locator?: string;
            speaker?: string;
        };
        ReadinessObstacle: {
            /** @enum {unknown} */
            kind: "markerWithoutNote" | "noteWithoutMarker" | "noteWithoutText" | "citationWithoutReference" | "ibidTyped" | "locatorMissing" | "referenceIncomplete" | "referenceKeyShared" | "quotationAltered" | "quotationEmpty" | "noteNumberTyped" | "textEmpty" | "openComments" | "openSuggestions" | "dateInvalid" | "issueEmpty" | "coverMissing" | "coverAltMissing" | "coverLost" | "sectionEmpty" | "textDeadlineAfterPublication" | "dueAfterPublication" | "titleMissing" | "slugMissing" | "slugDuplicate" | "authorsMissing" | "notApproved" | "approvalLapsed" | "notesPrintOtherwise" | "altMissing" | "pictureLost" | "incomplete" | "postIncomplete" | "linkUnpublished";
            message: string;
            article?: string;
            note?: number;
            href?: string;
        };
        /** @description Works that are cited. A correction here reaches every article that cites the work. This interface was referenced by `Config`'s JSON-Schema via the `definition` "references". */
        Reference: {
            id: number;
            name?: null | string;
            /** @description What kind of work it is: that decides how notes print it. */
            type?: ("chapter" | "book" | "manuscript" | "document" | "interview" | "article-journal" | "article-magazine" | "article-newspaper" | "entry-encyclopedia" | "paper-conference" | "thesis" | "report" | "pamphlet" | "personal_communication" | "speech" | "legislation" | "webpage" | "post-weblog" | "motion_picture") | null;
            title?: string | null;
            author?: null | {
                given?: null | string;
                family?: null | string;
                suffix?: null | string;
                literal?: null | string;
                id?: null | string;
            }[];
            /** @description The book, journal or site it stands in. */
            containerTitle?: null | string;
            containerAuthor?: null | {
                given?: null | string;
                family?: null | string;
                suffix?: null | string;
                literal?: null | string;
                id?: null | string;
            }[];
            recipient?: null | {
                given?: null | string;
                family?: null | string;
                suffix?: null | string;
                literal?: null | string;
                id?: null | string;
            }[];
            interviewer?: null | {
                given?: null | string;
                family?: null | string;
                suffix?: null | string;
                literal?: null | string;
                id?: null | string;
            }[];
            editor?: null | {
                given?: null | string;
                family?: null | string;
                suffix?: null | string;
                literal?: null | string;
                id?: null | string;
            }[];
            translator?: null | {
                given?: null | string;
                family?: null | string;
                suffix?: null | string;
                literal?: null | string;
                id?: null | string;
            }[];
            publisher?: null | string;
            publisherPlace?: null | string;
            /** @description Left empty where not known. */
            year?: null | string;
            volume?: null | string;
            numberOfVolumes?: null | string;
            issue?: null | string;
            page?: null | string;
            edition?: null | string;
            DOI?: null | string;
            ISBN?: null | string;
            ISSN?: null | string;
            URL?: null | string;
            accessed?: null | string;
            archive?: null | string;
            archiveLocation?: null | string;
            titleShort?: null | string;
            originalTitle?: null | string;
            originalYear?: null | string;
            collectionTitle?: null | string;
            genre?: null | string;
            /** @description Of a report, a law or a patent. */
            number?: null | string;
            /** @description The conference or meeting it was given at. */
            eventTitle?: null | string;
            /** @description Of what is not out yet. */
            status?: null | string;
            language?: null | string;
            /** @description For the desk; readers never see it. */
            remarks?: null | string;
            /** @description Two references with the same identity are the same work. */
            key?: null | string;
            managerIDs?: string[] | null;
            /** @description This record was merged; what cited it cites that one. */
            mergedInto?: null | number | components["schemas"]["Reference"];
            articles?: {
                docs?: (number | components["schemas"]["Article"])[];
                hasNextPage?: boolean;
                totalDocs?: number;
            } | null;
            quotations?: {
                docs?: (number | components["schemas"]["Quotation"])[];
                hasNextPage?: boolean;
                totalDocs?: number;
            } | null;
            savedBy?: null | number | components["schemas"]["User"];
            updatedAt?: string | null;
            createdAt?: string | null;
        };
        /** @description What was decided about a reference that is like others: it was merged into one of them, or it is a work of its own. `by` is the name of the person; it and `at` are null where the audit has neither. */
        ReferenceDecision: {
            reference: number;
            by: null | string;
            at: null | string;
            /** @constant */
            decision: "merged";
            into: number;
        } | {
            reference: number;
            by: null | string;
            at: null | string;
            /** @constant */
            decision: "distinct";
        };
        /** @description What became of a file of references. */
        ReferenceReport: {
            /** @description References made; `like` are ids of references they may be the same as, eight at most and the nearest, for an editor to merge. */
            made: {
                line: number;
                title: string;
                reference: number;
                like: number[];
            }[];
            /** @description Entries that are on the desk already; `differing` fields stayed as the desk has them. */
            matched: {
                line: number;
                title: string;
                reference: number;
                differing: string[];
            }[];
            format: components["schemas"]["ImportFormat"];
            /** @description Entries that were left out. */
            faulty: {
                line: number;
                message: string;
            }[];
            /** @description What of an entry was left out or changed. */
            remarks: {
                line: number;
                message: string;
            }[];
        };
        /** @description An article that is not to be relied upon any more: since when, and why. `article` is its id. */
        Retraction: {
            article: string;
            publishedAt: string;
            what: string;
        };
        /** @description Something that can be done with an article, and why this person cannot do it now. */
        ReviewAct: {
            /** @enum {unknown} */
            act: "submit" | "takeBack" | "requestChanges" | "signOff" | "assign";
            /** @description The kind of a sign-off. */
            kind?: string;
            closed: null | {
                /** @enum {unknown} */
                reason: "roleMissing" | "notYours" | "ownText" | "otherKindSigned" | "textChanged" | "textEmpty" | "alreadySubmitted" | "submittedText" | "alreadyApproved" | "notSubmitted" | "unknownKind" | "alreadySignedOff" | "kindComplete" | "openComments" | "openSuggestions" | "suggestionSettled" | "suggestionCollides" | "suggestionNotYours" | "wordsMissing" | "passageMissing" | "passageAmbiguous" | "alreadyResolved" | "notResolved" | "reasonMissing" | "dateInvalid" | "assigneeCannotWrite" | "sameReference" | "differentIdentifier" | "differentVolume" | "alreadyMerged" | "notReady" | "manifestChanged" | "nothingToConfirm" | "alreadyPublished" | "notFirst" | "nothingToCorrect" | "noteMissing" | "correctionMissing" | "correctionUnneeded" | "correctionEmpty" | "timeZoneUnknown" | "nothingToHold" | "alreadyHeld" | "nothingHeld" | "printedTextLost" | "instantInvalid" | "instantPast" | "notScheduled" | "editionUnknown" | "alreadyCurrent" | "notPublished" | "sectionMissing" | "placeInvalid" | "contentsChanged" | "alreadyWithdrawn" | "notWithdrawn";
                message: string;
            };
        };
        /** @description How an article stands for one person: what they may do with it, and what is in the way. */
        ReviewStanding: {
            id: number;
            stage: components["schemas"]["Stage"];
            contentHash: string;
            problems: components["schemas"]["ApparatusProblem"][];
            openComments: number;
            openSuggestions: number;
            /** @description Suggestions that were taken since the text was last approved or published. */
            taken: components["schemas"]["TakenChanges"][];
            acts: components["schemas"]["ReviewAct"][];
            assignment: {
                assignee: null | components["schemas"]["Named"];
                due: null | string;
            };
            /** @description Whom it could be given to; empty for those who may not assign. */
            assignable: components["schemas"]["Named"][];
        };
        /** @description A stretch of printed text with one look. `href` makes it a link. With `begins` it is a break: its text is a space, which is printed as such where there is no room for blocks (noteBlocks). */
        Run: {
            text: string;
            /** @constant */
            italic?: true;
            /** @constant */
            bold?: true;
            /** @constant */
            superscript?: true;
            href?: string;
            /** @enum {unknown} */
            begins?: "line" | "paragraph" | "quotation" | "item" | "numberedItem";
        };
        /** @description What became of it. Nothing is said twice: `changed` are blocks the writer has not in this state (somebody else's), `order` is there only where it is another than the writer's, `digests` only of blocks that are stored in another state than they were sent in. */
        SavedText: {
            savedAt: string;
            changed: components["schemas"]["BodyBlock"][];
            gone: string[];
            order?: string[];
            digests: {
                [key: string]: string;
            };
            /** @description Both changed it: theirs is stored, mine is not. `digest` is the state of theirs. */
            conflicts: {
                id: string;
                theirs: null | components["schemas"]["BodyNode"];
                digest: string;
            }[];
            /** @description Blocks an article cannot hold, with why; they are not stored, all others are. */
            refused: {
                id: string;
                message: string;
            }[];
            head: {
                title?: {
                    theirs: string;
                    isConflict: boolean;
                };
                subtitle?: {
                    theirs: string;
                    isConflict: boolean;
                };
                kicker?: {
                    theirs: string;
                    isConflict: boolean;
                };
                standfirst?: {
                    theirs: string;
                    isConflict: boolean;
                };
                editorsNote?: {
                    theirs: string;
                    isConflict: boolean;
                };
            };
            /** @description Who saved what the writer did not know; null where nobody did. */
            by: null | string;
        };
        /** @description What became of each: those that could not be settled with why. */
        Settled: {
            settled: number[];
            refused: {
                id: number;
                message: string;
            }[];
            /** @description When the text was saved with what was taken; null where nothing was. */
            savedAt: null | string;
        };
        /** @description An approval of one kind, of one text, by one person. `fourEyes`: it was given by a second person, who had neither submitted nor changed the text. Where a magazine does without that, the approval says so for good. */
        SignOff: {
            kind: string;
            contentHash: string;
            by: string;
            at: string;
            fourEyes: boolean;
        };
        /** @description Approvals, each of one exact text by one person. Never changed, never deleted. This interface was referenced by `Config`'s JSON-Schema via the `definition` "sign-offs". */
        SignOff2: {
            id: number;
            article?: number | components["schemas"]["Article"] | null;
            kind?: string | null;
            contentHash?: string | null;
            by?: number | components["schemas"]["User"] | null;
            at?: string | null;
            note?: null | string;
            /** @description Off where the magazine lets one person approve their own text. */
            fourEyes?: boolean | null;
            updatedAt?: string | null;
            createdAt?: string | null;
        };
        /** @description Who is signed in now: `token` goes into `Authorization: JWT …` until `exp`, in seconds. */
        SignedIn: {
            message: string;
            token?: string;
            exp?: number;
            user?: {
                id: number;
                name?: string;
                roles?: ("writer" | "editor" | "publisher" | "admin")[];
            } & {
                [key: string]: unknown;
            };
        };
        /** @description What one person wrote in one go. `version` is the text they left, `before` the one they found, null where there was none; times are ISO 8601. */
        Sitting: {
            version: number;
            before: null | number;
            began: string;
            ended: string;
            by: null | string;
            inserted: number;
            deleted: number;
            notes: number;
        };
        /** @description `next` names the version from which the list goes on; null at its end. */
        SittingList: {
            sittings: components["schemas"]["Sitting"][];
            next: null | number;
        };
        /** @description The text somebody left, compared with another of the same article, and as it is stored, to be put back. `numbers` are those of all notes, by id. */
        SittingText: {
            front: components["schemas"]["FieldChange"][];
            blocks: components["schemas"]["ComparedBlock"][];
            notes: {
                id: string;
                number: number;
                before: string;
                after: string;
            }[];
            numbers: {
                [key: string]: number;
            };
            stored: {
                blocks: components["schemas"]["BodyBlock"][];
                head: {
                    title: string;
                    subtitle: string;
                    kicker: string;
                    standfirst: string;
                    editorsNote: string;
                };
            };
        };
        /**
         * @description Where an article stands. It is derived (`deriveStage`); what is stored is a copy for lists.
         * @enum {unknown}
         */
        Stage: "drafting" | "submitted" | "changesRequested" | "approved";
        /** @description What is wrong with a CSL file, and where: `line` from 1, `column` from 1. */
        StyleProblem: {
            /** @enum {unknown} */
            kind: "empty" | "tooLarge" | "notWellFormed" | "doctype" | "notStyle" | "wrongNamespace" | "unknownVersion" | "classMissing" | "infoMissing" | "dependent" | "citationMissing" | "macroMissing" | "macroRecursive" | "unknownElement" | "notUsable";
            message: string;
            line: number;
            column: number;
        };
        /** @description Suggested changes of one person that another took into the text. */
        TakenChanges: {
            author: string;
            by: string;
            count: number;
        };
        TextBlock: {
            /** @constant */
            type: "rule";
        } | {
            /** @constant */
            type: "heading";
            content: components["schemas"]["PhrasingIn"][];
            id: string;
            /** @enum {unknown} */
            level: 2 | 3 | 4;
        } | {
            /** @constant */
            type: "paragraph";
            content: components["schemas"]["PhrasingIn"][];
            id: string;
        } | {
            /** @constant */
            type: "list";
            ordered: boolean;
            start?: number;
            items: components["schemas"]["Item"][];
        } | {
            /** @constant */
            type: "quotation";
            paragraphs: components["schemas"]["PhrasingIn"][][];
            id: string;
            quotation?: string;
            /** @constant */
            verse?: true;
        } | {
            /** @constant */
            type: "figure";
            figure: components["schemas"]["Figure"];
        } | {
            /** @constant */
            type: "post";
            post: components["schemas"]["Post"];
        } | {
            /** @constant */
            type: "aside";
            body: components["schemas"]["Block"][];
            heading?: string;
        };
        /** @description What differs between two texts, as a plain structure that a panel can draw: every block of both texts once, so that a panel may fold the unchanged stretches, and lists of what differs around them. */
        TextComparison: {
            /** @description The two say the same (`contentHash`). */
            isEqual: boolean;
            front: components["schemas"]["FieldChange"][];
            blocks: components["schemas"]["ComparedBlock"][];
            notes: components["schemas"]["ComparedNote"][];
            references: components["schemas"]["ComparedRecord"][];
            quotations: components["schemas"]["ComparedRecord"][];
        };
        /** @description From `start` up to but not including `end`, counted in Unicode code points from 0. */
        TextPositionSelector: {
            /** @constant */
            type: "TextPositionSelector";
            start: number;
            end: number;
        };
        /** @description The words themselves, and those right before and after them. */
        TextQuoteSelector: {
            /** @constant */
            type: "TextQuoteSelector";
            exact: string;
            prefix: string;
            suffix: string;
        };
        /** @description When a text was submitted, taken back, or sent back with a reason, and which text it was. This interface was referenced by `Config`'s JSON-Schema via the `definition` "turns". */
        Turn: {
            id: number;
            article?: number | components["schemas"]["Article"] | null;
            act?: ("submit" | "takeBack" | "requestChanges") | null;
            contentHash?: string | null;
            /** @description The version of the article that holds this text. */
            version?: null | number;
            by?: number | components["schemas"]["User"] | null;
            at?: string | null;
            note?: null | string;
            updatedAt?: string | null;
            createdAt?: string | null;
        };
        /** @description Something a file has that articles have no place for. `kind` is what programs tell by; `what` and `where` are words for a person, in whichever language. */
        Unsupported: {
            kind: components["schemas"]["UnsupportedKind"];
            what: string;
            where: string;
        };
        /**
         * @description A picture is one that the article does not get, or not where it stood.
         * @enum {unknown}
         */
        UnsupportedKind: "picture" | "other" | "table";
        /** @description Who works at the desk, and what each may do. This interface was referenced by `Config`'s JSON-Schema via the `definition` "users". */
        User: {
            id: number;
            name?: string | null;
            roles?: ("writer" | "editor" | "publisher" | "admin")[] | null;
            currentPassword?: null | string;
            /** @description The name this person writes under, if they also write. Articles under this name count as their own. */
            contributor?: null | number | components["schemas"]["Contributor"];
            messages?: null | ("changesRequested" | "approved" | "reviewAsked" | "lapsed" | "mentioned" | "suggested")[];
            updatedAt?: string | null;
            createdAt?: string | null;
            email?: string | null;
            resetPasswordToken?: null | string;
            resetPasswordExpiration?: null | string;
            salt?: null | string;
            hash?: null | string;
            resetPasswordRequestedAt?: null | string;
            sessions?: null | {
                id: string;
                createdAt?: null | string;
                expiresAt: string;
            }[];
            password?: null | string;
            collection?: "users" | null;
        };
        /** @description An article of which readers keep the text they have, because the newer draft is not approved yet and the issue is printed without it. `stage` is that of the draft. */
        WaitingArticle: {
            article: string;
            title: string;
            stage: components["schemas"]["Stage"];
        };
        IssueData: {
            id?: number;
            name?: null | string;
            number?: number | null;
            /** @description As it stands on the cover. */
            label?: string | null;
            title?: null | string;
            note?: null | string;
            cover?: null | number | components["schemas"]["Media"];
            /** @description Sections in order, each with its articles in order. */
            contents?: null | {
                heading: string;
                articles?: null | (number | components["schemas"]["Article"])[];
                id?: null | string;
            }[];
            /** @description The end of the address readers see. Left empty, it is made from the number. */
            slug?: null | string;
            publicationDate?: null | string;
            /** @description When texts must be in. */
            textDeadline?: null | string;
            /** @description How many the issue can hold. Contents shows how full it is. */
            pages?: null | number;
            shopURL?: null | string;
            /** @description Readers are told that the issue is gone, and why. */
            withdrawnAt?: null | string;
            withdrawalReason?: null | string;
            schedule?: {
                at?: null | string;
                timeZone?: null | string;
                manifestHash?: null | string;
                by?: null | number | components["schemas"]["User"];
                note?: null | string;
                corrections?: null | string | number | unknown[] | {
                    [key: string]: unknown;
                } | boolean;
            } | null;
            withdrawnArticles?: null | {
                article: number | components["schemas"]["Article"];
                at: string;
                by: number | components["schemas"]["User"];
                reason: string;
                id?: null | string;
            }[];
            /** @description What readers see. */
            currentEdition?: null | number | components["schemas"]["Edition"];
            savedBy?: null | number | components["schemas"]["User"];
            updatedAt?: string | null;
            createdAt?: string | null;
        };
        ArticleData: {
            id?: number;
            kicker?: null | string;
            title?: string | null;
            subtitle?: null | string;
            standfirst?: null | string;
            body?: ({
                root: {
                    type: string;
                    children: ({
                        type: unknown;
                        version: number;
                    } & {
                        [key: string]: unknown;
                    })[];
                    direction: null | ("ltr" | "rtl");
                    /** @enum {unknown} */
                    format: "" | "left" | "start" | "center" | "right" | "end" | "justify";
                    indent: number;
                    version: number;
                };
            } & {
                [key: string]: unknown;
            }) | null;
            kind?: ("article" | "editorial" | "review" | "letter" | "document" | "interview") | null;
            /** @description In the order readers see them. */
            authors?: null | {
                contributor: number | components["schemas"]["Contributor"];
                /** @enum {unknown} */
                role: "author" | "translator" | "interviewer" | "illustrator";
                id?: null | string;
            }[];
            hero?: null | number | components["schemas"]["Media"];
            editorsNote?: null | string;
            language?: ("de" | "en-GB" | "en-US" | "ar" | "es" | "fr" | "he" | "it" | "la" | "nl" | "pl" | "pt" | "ru" | "sv" | "tr" | "uk") | null;
            topics?: null | string[];
            /** @description The end of the address readers see. Left empty, it is made from the title. */
            slug?: null | string;
            stage?: ("drafting" | "submitted" | "changesRequested" | "approved") | null;
            /** @description Who has it now. */
            assignee?: null | number | components["schemas"]["User"];
            due?: null | string;
            issue?: {
                docs?: (number | components["schemas"]["Issue"])[];
                hasNextPage?: boolean;
                totalDocs?: number;
            } | null;
            words?: null | number;
            notes?: null | number;
            contentHash?: null | string;
            manuscript?: null | number | components["schemas"]["Manuscript"];
            createdBy?: null | number | components["schemas"]["User"];
            savedIn?: null | string;
            changedBy?: null | string | number | unknown[] | {
                [key: string]: unknown;
            } | boolean;
            heldVersion?: null | number;
            citedReferences?: null | (number | components["schemas"]["Reference"])[];
            quotations?: null | (number | components["schemas"]["Quotation"])[];
            figures?: null | (number | components["schemas"]["Media"])[];
            savedBy?: null | number | components["schemas"]["User"];
            updatedAt?: string | null;
            createdAt?: string | null;
            _status?: null | ("draft" | "published");
        };
        ContributorData: {
            id?: number;
            given?: null | string;
            family?: null | string;
            /** @description Left empty, it is the given names and the family name. */
            name?: string | null;
            /** @description A line or two, below the article and on the person’s page. */
            about?: null | string;
            url?: null | string;
            portrait?: null | number | components["schemas"]["Media"];
            /** @description The end of the address readers see. Left empty, it is made from the name. */
            slug?: null | string;
            articles?: {
                docs?: (number | components["schemas"]["Article"])[];
                hasNextPage?: boolean;
                totalDocs?: number;
            } | null;
            savedBy?: null | number | components["schemas"]["User"];
            updatedAt?: string | null;
            createdAt?: string | null;
        };
        MediaData: {
            id?: number;
            /** @description What the picture shows, for readers who do not see it. Not the caption. */
            alt?: string | null;
            caption?: null | string;
            credit?: null | string;
            licence?: null | string;
            files?: {
                [key: string]: string;
            } | null;
            savedBy?: null | number | components["schemas"]["User"];
            updatedAt?: string | null;
            createdAt?: string | null;
            url?: null | string;
            thumbnailURL?: null | string;
            filename?: null | string;
            mimeType?: null | string;
            filesize?: null | number;
            width?: null | number;
            height?: null | number;
            focalX?: null | number;
            focalY?: null | number;
            sizes?: {
                w480?: {
                    url?: null | string;
                    width?: null | number;
                    height?: null | number;
                    mimeType?: null | string;
                    filesize?: null | number;
                    filename?: null | string;
                };
                w960?: {
                    url?: null | string;
                    width?: null | number;
                    height?: null | number;
                    mimeType?: null | string;
                    filesize?: null | number;
                    filename?: null | string;
                };
                w1440?: {
                    url?: null | string;
                    width?: null | number;
                    height?: null | number;
                    mimeType?: null | string;
                    filesize?: null | number;
                    filename?: null | string;
                };
                card?: {
                    url?: null | string;
                    width?: null | number;
                    height?: null | number;
                    mimeType?: null | string;
                    filesize?: null | number;
                    filename?: null | string;
                };
            } | null;
        };
        ReferenceData: {
            id?: number;
            name?: null | string;
            /** @description What kind of work it is: that decides how notes print it. */
            type?: ("chapter" | "book" | "manuscript" | "document" | "interview" | "article-journal" | "article-magazine" | "article-newspaper" | "entry-encyclopedia" | "paper-conference" | "thesis" | "report" | "pamphlet" | "personal_communication" | "speech" | "legislation" | "webpage" | "post-weblog" | "motion_picture") | null;
            title?: string | null;
            author?: null | {
                given?: null | string;
                family?: null | string;
                suffix?: null | string;
                literal?: null | string;
                id?: null | string;
            }[];
            /** @description The book, journal or site it stands in. */
            containerTitle?: null | string;
            containerAuthor?: null | {
                given?: null | string;
                family?: null | string;
                suffix?: null | string;
                literal?: null | string;
                id?: null | string;
            }[];
            recipient?: null | {
                given?: null | string;
                family?: null | string;
                suffix?: null | string;
                literal?: null | string;
                id?: null | string;
            }[];
            interviewer?: null | {
                given?: null | string;
                family?: null | string;
                suffix?: null | string;
                literal?: null | string;
                id?: null | string;
            }[];
            editor?: null | {
                given?: null | string;
                family?: null | string;
                suffix?: null | string;
                literal?: null | string;
                id?: null | string;
            }[];
            translator?: null | {
                given?: null | string;
                family?: null | string;
                suffix?: null | string;
                literal?: null | string;
                id?: null | string;
            }[];
            publisher?: null | string;
            publisherPlace?: null | string;
            /** @description Left empty where not known. */
            year?: null | string;
            volume?: null | string;
            numberOfVolumes?: null | string;
            issue?: null | string;
            page?: null | string;
            edition?: null | string;
            DOI?: null | string;
            ISBN?: null | string;
            ISSN?: null | string;
            URL?: null | string;
            accessed?: null | string;
            archive?: null | string;
            archiveLocation?: null | string;
            titleShort?: null | string;
            originalTitle?: null | string;
            originalYear?: null | string;
            collectionTitle?: null | string;
            genre?: null | string;
            /** @description Of a report, a law or a patent. */
            number?: null | string;
            /** @description The conference or meeting it was given at. */
            eventTitle?: null | string;
            /** @description Of what is not out yet. */
            status?: null | string;
            language?: null | string;
            /** @description For the desk; readers never see it. */
            remarks?: null | string;
            /** @description Two references with the same identity are the same work. */
            key?: null | string;
            managerIDs?: string[] | null;
            /** @description This record was merged; what cited it cites that one. */
            mergedInto?: null | number | components["schemas"]["Reference"];
            articles?: {
                docs?: (number | components["schemas"]["Article"])[];
                hasNextPage?: boolean;
                totalDocs?: number;
            } | null;
            quotations?: {
                docs?: (number | components["schemas"]["Quotation"])[];
                hasNextPage?: boolean;
                totalDocs?: number;
            } | null;
            savedBy?: null | number | components["schemas"]["User"];
            updatedAt?: string | null;
            createdAt?: string | null;
        };
        QuotationData: {
            id?: number;
            /** @description Exactly as printed in the source, without the outer quotation marks. */
            text?: string | null;
            reference?: number | components["schemas"]["Reference"] | null;
            label?: null | ("line" | "paragraph" | "page" | "chapter" | "volume" | "section" | "part" | "book" | "verse" | "note" | "folio" | "column" | "figure");
            locator?: null | string;
            /** @description If not the author of the work. */
            speaker?: null | string;
            language?: null | ("de" | "en-GB" | "en-US" | "ar" | "es" | "fr" | "he" | "it" | "la" | "nl" | "pl" | "pt" | "ru" | "sv" | "tr" | "uk");
            originalText?: null | string;
            translationCredit?: null | string;
            /** @description A change of words, work or place takes it back to “not verified”. */
            state?: ("unverified" | "verified" | "doubtful") | null;
            againstPrinting?: null | string;
            /** @description An address of a scan and the place in it, or where the copy stands. */
            evidence?: null | string;
            /** @description Readers never see it. */
            scan?: null | number | components["schemas"]["Media"];
            verifiedBy?: null | number | components["schemas"]["User"];
            verifiedAt?: null | string;
            /** @description Whose leave was needed, and when it was given. */
            permission?: null | string;
            articles?: {
                docs?: (number | components["schemas"]["Article"])[];
                hasNextPage?: boolean;
                totalDocs?: number;
            } | null;
            savedBy?: null | number | components["schemas"]["User"];
            updatedAt?: string | null;
            createdAt?: string | null;
        };
        MagazineData: unknown;
        /** @description What was refused, and why. */
        Errors: {
            /** @description The sentence of the refusal once more. */
            message?: string;
            errors: ({
                /** @description A word that does not change. */
                reason: string;
                /** @description A sentence for people. */
                message: string;
                /** @description The field that is missing or wrong. */
                field?: string;
            } & {
                [key: string]: unknown;
            })[];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getReadiness: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ready: boolean;
                        obstacles: components["schemas"]["ReadinessObstacle"][];
                        /** @description How many more there are, in articles the person may not read. */
                        closedObstacles: number;
                        waiting: components["schemas"]["WaitingArticle"][];
                        changed: components["schemas"]["NamedArticle"][];
                        notPrinted: null | components["schemas"]["MissedPrint"];
                    };
                };
            };
            /** @description Refused, with the reason. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    exportIssue: {
        parameters: {
            query?: {
                zotero?: string;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": unknown;
                };
            };
            /** @description Refused, with the reason. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    confirmNotes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    manifestHash: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        confirmed: {
                            article: number;
                            notes: number;
                        }[];
                    };
                };
            };
            /** @description Refused, with the reason. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    previewIssue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        manifestHash: string;
                        url: string;
                        waiting: components["schemas"]["WaitingArticle"][];
                        changed: components["schemas"]["NamedArticle"][];
                    };
                };
            };
            /** @description Refused, with the reason. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    publishIssue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    manifestHash: string;
                    note?: string;
                    /** @enum {string} */
                    kind?: "first" | "correction";
                    corrections?: {
                        article: number | string;
                        /** @enum {string} */
                        kind: "misprint" | "correction" | "retraction";
                        what: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        edition: components["schemas"]["PrintReceipt"];
                    };
                };
            };
            /** @description Refused, with the reason. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    scheduleIssue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    manifestHash: string;
                    at: string;
                    timeZone?: string;
                    note?: string;
                    corrections?: {
                        article: number | string;
                        /** @enum {string} */
                        kind: "misprint" | "correction" | "retraction";
                        what: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        schedule: {
                            at: string;
                            timeZone: string;
                            manifestHash: string;
                        };
                    };
                };
            };
            /** @description Refused, with the reason. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    unscheduleIssue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        unscheduled: {
                            at: string;
                        };
                    };
                };
            };
            /** @description Refused, with the reason. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    rollBackIssue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    edition: number;
                    note?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        edition: components["schemas"]["PrintReceipt"];
                    };
                };
            };
            /** @description Refused, with the reason. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    withdrawIssue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        withdrawnAt: string;
                        reason: string;
                    };
                };
            };
            /** @description Refused, with the reason. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    getCitations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticleCitations"];
                };
            };
            /** @description Refused, with the reason. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    getActs: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewStanding"];
                };
            };
            /** @description Refused, with the reason. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    submitArticle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    note?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        stage: components["schemas"]["Stage"];
                        contentHash: string;
                    };
                };
            };
            /** @description Refused, with the reason. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    takeBackArticle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        stage: components["schemas"]["Stage"];
                    };
                };
            };
            /** @description Refused, with the reason. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    requestChanges: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    contentHash?: string;
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        stage: components["schemas"]["Stage"];
                    };
                };
            };
            /** @description Refused, with the reason. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    signOffArticle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    contentHash: string;
                    kind: string;
                    note?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        stage: components["schemas"]["Stage"];
                        signOffs: components["schemas"]["SignOff"][];
                    };
                };
            };
            /** @description Refused, with the reason. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    assignArticle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    assignee?: number;
                    due?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        assignee: null | number;
                        due: null | string;
                    };
                };
            };
            /** @description Refused, with the reason. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    saveText: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    base: {
                        blocks: {
                            id: string;
                            digest: string;
                        }[];
                        known?: {
                            [key: string]: string[];
                        };
                    };
                    blocks: {
                        id: string;
                        digest: string;
                        node?: {
                            type: string;
                        } & {
                            [key: string]: unknown;
                        };
                    }[];
                    head?: {
                        kicker?: {
                            from: string;
                            to: string;
                        };
                        title?: {
                            from: string;
                            to: string;
                        };
                        subtitle?: {
                            from: string;
                            to: string;
                        };
                        standfirst?: {
                            from: string;
                            to: string;
                        };
                        editorsNote?: {
                            from: string;
                            to: string;
                        };
                    };
                    session?: string;
                    beginsSitting?: boolean;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedText"];
                };
            };
            /** @description Refused, with the reason. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    printNote: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    note: string;
                    notes: {
                        [key: string]: unknown;
                    }[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrintedNote"];
                };
            };
            /** @description Refused, with the reason. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    exportArticle: {
        parameters: {
            query?: {
                zotero?: string;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": unknown;
                };
            };
            /** @description Refused, with the reason. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    bringBack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                    byWords?: string;
                    notes?: string;
                    /** @constant */
                    only?: "comments";
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BroughtBack"] | {
                        said: string;
                        suggestions: number[];
                        comments: number;
                        questions: number;
                    };
                };
            };
            /** @description Refused, with the reason. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    listSittings: {
        parameters: {
            query?: {
                from?: string;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SittingList"];
                };
            };
            /** @description Refused, with the reason. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    getSitting: {
        parameters: {
            query?: {
                before?: string;
            };
            header?: never;
            path: {
                id: number;
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SittingText"];
                };
            };
            /** @description Refused, with the reason. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    listColleagues: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        people: components["schemas"]["Colleague"][];
                    };
                };
            };
            /** @description Refused, with the reason. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    listComments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        threads: components["schemas"]["CommentThread"][];
                    };
                };
            };
            /** @description Refused, with the reason. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    addComment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    quote: {
                        exact: string;
                        prefix?: string;
                        suffix?: string;
                    };
                    start?: number;
                    text?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentThread"];
                };
            };
            /** @description Refused, with the reason. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    listSuggestions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        suggestions: components["schemas"]["ListedSuggestion"][];
                    };
                };
            };
            /** @description Refused, with the reason. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    suggestText: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    base: {
                        id: string;
                        digest: string;
                        node?: {
                            type: string;
                        } & {
                            [key: string]: unknown;
                        };
                    }[];
                    blocks: {
                        id: string;
                        digest: string;
                        node?: {
                            type: string;
                        } & {
                            [key: string]: unknown;
                        };
                    }[];
                    head?: {
                        base: {
                            kicker?: string;
                            title?: string;
                            subtitle?: string;
                            standfirst?: string;
                            editorsNote?: string;
                        };
                        now: {
                            kicker?: string;
                            title?: string;
                            subtitle?: string;
                            standfirst?: string;
                            editorsNote?: string;
                        };
                    };
                    shown: number[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        savedAt: string;
                        shown: number[];
                    };
                };
            };
            /** @description Refused, with the reason. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    takeSuggestions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    ids: number[];
                    answer?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Settled"];
                };
            };
            /** @description Refused, with the reason. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    leaveSuggestions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    ids: number[];
                    answer?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Settled"];
                };
            };
            /** @description Refused, with the reason. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    withdrawSuggestions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    ids: number[];
                    answer?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Settled"];
                };
            };
            /** @description Refused, with the reason. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    reopenSuggestions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    ids: number[];
                    answer?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Settled"];
                };
            };
            /** @description Refused, with the reason. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    visitRoom: {
        parameters: {
            query?: {
                session?: string;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": unknown;
                };
            };
            /** @description Refused, with the reason. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    tellPlace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    session: string;
                    block?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused, with the reason. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    moveArticle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    issue: number;
                    section?: string;
                    place?: number;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        from: null | components["schemas"]["ArticlePosition"];
                        to: components["schemas"]["ArticlePosition"];
                    };
                };
            };
            /** @description Refused, with the reason. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    holdDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        stage: components["schemas"]["Stage"];
                        contentHash: string;
                        heldVersion: number;
                    };
                };
            };
            /** @description Refused, with the reason. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    resumeDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        stage: components["schemas"]["Stage"];
                        contentHash: string;
                        replacedVersion: number;
                    };
                };
            };
            /** @description Refused, with the reason. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    withdrawArticle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        withdrawnAt: string;
                        reason: string;
                    };
                };
            };
            /** @description Refused, with the reason. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    reinstateArticle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        issues: number[];
                    };
                };
            };
            /** @description Refused, with the reason. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    importManuscript: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                    issue?: string;
                    section?: string;
                    title?: string;
                    /** @enum {string} */
                    trackedChanges?: "accept" | "reject" | "suggest";
                    article?: string;
                    decisions?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportAnswer"];
                };
            };
            /** @description Refused, with the reason. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    importReferences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferenceReport"];
                };
            };
            /** @description Refused, with the reason. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    readSourceLine: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        item: components["schemas"]["CslItem"];
                    };
                };
            };
            /** @description Refused, with the reason. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    lookUpSource: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        item: components["schemas"]["CslItem"];
                    };
                };
            };
            /** @description Refused, with the reason. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    exportReferences: {
        parameters: {
            query: {
                format: "bibtex" | "ris" | "csl";
                article?: string;
                issue?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": unknown;
                };
            };
            /** @description Refused, with the reason. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    listReferenceDecisions: {
        parameters: {
            query: {
                of: number[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        decisions: components["schemas"]["ReferenceDecision"][];
                    };
                };
            };
            /** @description Refused, with the reason. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    distinguishReferences: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    others: number[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        reference: number;
                        others: number[];
                    };
                };
            };
            /** @description Refused, with the reason. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    mergeReferences: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    from: number;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Articles that cited it, with the number of citations that were moved. */
                        articles: {
                            id: number;
                            title: string;
                            citations: number;
                        }[];
                        /** @description Ids of the quotations that were from it. */
                        quotations: number[];
                        reference: number;
                        from: number;
                        /** @description CSL fields that the reference that stays lacked and has now. */
                        filled: string[];
                        /** @description What the other said otherwise, and what stands instead. */
                        dropped: {
                            field: string;
                            kept: unknown;
                            dropped: unknown;
                        }[];
                    };
                };
            };
            /** @description Refused, with the reason. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    answerComment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    text?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentThread"];
                };
            };
            /** @description Refused, with the reason. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    resolveComment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentThread"];
                };
            };
            /** @description Refused, with the reason. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    reopenComment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentThread"];
                };
            };
            /** @description Refused, with the reason. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    getManifest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description Refused, with the reason. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    exportAudit: {
        parameters: {
            query?: {
                from?: string;
                to?: string;
                subject?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": unknown;
                };
            };
            /** @description Refused, with the reason. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    email: string;
                    password: string;
                };
                "application/json": {
                    email: string;
                    password: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
            /** @description Refused, with the reason. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    registerFirst: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    email: string;
                    password: string;
                    name: string;
                    /** @enum {string} */
                    house?: "one" | "two" | "more";
                };
                "application/json": {
                    email: string;
                    password: string;
                    name: string;
                    /** @enum {string} */
                    house?: "one" | "two" | "more";
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
            /** @description Refused, with the reason. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    resetPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    token: string;
                    password: string;
                };
                "application/json": {
                    token: string;
                    password: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
            /** @description Refused, with the reason. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    forgotPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    email: string;
                };
                "application/json": {
                    email: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /** @description Refused, with the reason. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    invitePerson: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    email: string;
                    name: string;
                    roles: ("writer" | "editor" | "publisher" | "admin")[];
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invitation"];
                };
            };
            /** @description Refused, with the reason. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    renewInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invitation"];
                };
            };
            /** @description Refused, with the reason. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    findApiKeys: {
        parameters: {
            query?: {
                where?: {
                    [key: string]: unknown;
                };
                sort?: string;
                limit?: number;
                page?: number;
                depth?: number;
                draft?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        docs: components["schemas"]["ApiKey"][];
                        totalDocs: number;
                        limit?: number;
                        page?: number | null;
                        pagingCounter?: number;
                        totalPages?: number;
                        hasNextPage: boolean;
                        hasPrevPage?: boolean;
                        nextPage?: number | null;
                        prevPage?: number | null;
                    };
                };
            };
            /** @description Refused, with the reason. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    makeKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    scopes: ("read" | "write" | "approve" | "publish" | "manage")[];
                    currentPassword: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeKey"];
                };
            };
            /** @description Refused, with the reason. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    listStyles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        styles: components["schemas"]["ListedStyle"][];
                    };
                };
            };
            /** @description Refused, with the reason. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    previewStyle: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    citationStyle: string;
                    strictIbid?: boolean;
                    spellOutShared?: boolean;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MagazinePreview"];
                };
            };
            /** @description Refused, with the reason. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    getStyle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                style: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        style: string;
                    };
                };
            };
            /** @description Refused, with the reason. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    searchDesk: {
        parameters: {
            query?: {
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        hits: components["schemas"]["DeskHit"][];
                    };
                };
            };
            /** @description Refused, with the reason. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    findIssues: {
        parameters: {
            query?: {
                where?: {
                    [key: string]: unknown;
                };
                sort?: string;
                limit?: number;
                page?: number;
                depth?: number;
                draft?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        docs: components["schemas"]["Issue"][];
                        totalDocs: number;
                        limit?: number;
                        page?: number | null;
                        pagingCounter?: number;
                        totalPages?: number;
                        hasNextPage: boolean;
                        hasPrevPage?: boolean;
                        nextPage?: number | null;
                        prevPage?: number | null;
                    };
                };
            };
            /** @description Refused, with the reason. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    createIssues: {
        parameters: {
            query?: {
                depth?: number;
                draft?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IssueData"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        doc: components["schemas"]["Issue"];
                        message?: string;
                    };
                };
            };
            /** @description Refused, with the reason. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    readIssues: {
        parameters: {
            query?: {
                depth?: number;
                draft?: boolean;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Issue"];
                };
            };
            /** @description Refused, with the reason. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    deleteIssues: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        doc: components["schemas"]["Issue"];
                        message?: string;
                    };
                };
            };
            /** @description Refused, with the reason. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    updateIssues: {
        parameters: {
            query?: {
                depth?: number;
                draft?: boolean;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IssueData"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        doc: components["schemas"]["Issue"];
                        message?: string;
                    };
                };
            };
            /** @description Refused, with the reason. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    findArticles: {
        parameters: {
            query?: {
                where?: {
                    [key: string]: unknown;
                };
                sort?: string;
                limit?: number;
                page?: number;
                depth?: number;
                draft?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        docs: components["schemas"]["Article"][];
                        totalDocs: number;
                        limit?: number;
                        page?: number | null;
                        pagingCounter?: number;
                        totalPages?: number;
                        hasNextPage: boolean;
                        hasPrevPage?: boolean;
                        nextPage?: number | null;
                        prevPage?: number | null;
                    };
                };
            };
            /** @description Refused, with the reason. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    createArticles: {
        parameters: {
            query?: {
                depth?: number;
                draft?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ArticleData"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        doc: components["schemas"]["Article"];
                        message?: string;
                    };
                };
            };
            /** @description Refused, with the reason. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    readArticles: {
        parameters: {
            query?: {
                depth?: number;
                draft?: boolean;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Article"];
                };
            };
            /** @description Refused, with the reason. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    deleteArticles: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        doc: components["schemas"]["Article"];
                        message?: string;
                    };
                };
            };
            /** @description Refused, with the reason. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    updateArticles: {
        parameters: {
            query?: {
                depth?: number;
                draft?: boolean;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ArticleData"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        doc: components["schemas"]["Article"];
                        message?: string;
                    };
                };
            };
            /** @description Refused, with the reason. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    findContributors: {
        parameters: {
            query?: {
                where?: {
                    [key: string]: unknown;
                };
                sort?: string;
                limit?: number;
                page?: number;
                depth?: number;
                draft?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        docs: components["schemas"]["Contributor"][];
                        totalDocs: number;
                        limit?: number;
                        page?: number | null;
                        pagingCounter?: number;
                        totalPages?: number;
                        hasNextPage: boolean;
                        hasPrevPage?: boolean;
                        nextPage?: number | null;
                        prevPage?: number | null;
                    };
                };
            };
            /** @description Refused, with the reason. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    createContributors: {
        parameters: {
            query?: {
                depth?: number;
                draft?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContributorData"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        doc: components["schemas"]["Contributor"];
                        message?: string;
                    };
                };
            };
            /** @description Refused, with the reason. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    readContributors: {
        parameters: {
            query?: {
                depth?: number;
                draft?: boolean;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contributor"];
                };
            };
            /** @description Refused, with the reason. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    deleteContributors: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        doc: components["schemas"]["Contributor"];
                        message?: string;
                    };
                };
            };
            /** @description Refused, with the reason. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    updateContributors: {
        parameters: {
            query?: {
                depth?: number;
                draft?: boolean;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContributorData"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        doc: components["schemas"]["Contributor"];
                        message?: string;
                    };
                };
            };
            /** @description Refused, with the reason. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    findMedia: {
        parameters: {
            query?: {
                where?: {
                    [key: string]: unknown;
                };
                sort?: string;
                limit?: number;
                page?: number;
                depth?: number;
                draft?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        docs: components["schemas"]["Media"][];
                        totalDocs: number;
                        limit?: number;
                        page?: number | null;
                        pagingCounter?: number;
                        totalPages?: number;
                        hasNextPage: boolean;
                        hasPrevPage?: boolean;
                        nextPage?: number | null;
                        prevPage?: number | null;
                    };
                };
            };
            /** @description Refused, with the reason. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    createMedia: {
        parameters: {
            query?: {
                depth?: number;
                draft?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                    _payload?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        doc: components["schemas"]["Media"];
                        message?: string;
                    };
                };
            };
            /** @description Refused, with the reason. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    readMedia: {
        parameters: {
            query?: {
                depth?: number;
                draft?: boolean;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Media"];
                };
            };
            /** @description Refused, with the reason. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    deleteMedia: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        doc: components["schemas"]["Media"];
                        message?: string;
                    };
                };
            };
            /** @description Refused, with the reason. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    updateMedia: {
        parameters: {
            query?: {
                depth?: number;
                draft?: boolean;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MediaData"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        doc: components["schemas"]["Media"];
                        message?: string;
                    };
                };
            };
            /** @description Refused, with the reason. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    findReferences: {
        parameters: {
            query?: {
                where?: {
                    [key: string]: unknown;
                };
                sort?: string;
                limit?: number;
                page?: number;
                depth?: number;
                draft?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        docs: components["schemas"]["Reference"][];
                        totalDocs: number;
                        limit?: number;
                        page?: number | null;
                        pagingCounter?: number;
                        totalPages?: number;
                        hasNextPage: boolean;
                        hasPrevPage?: boolean;
                        nextPage?: number | null;
                        prevPage?: number | null;
                    };
                };
            };
            /** @description Refused, with the reason. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    createReferences: {
        parameters: {
            query?: {
                depth?: number;
                draft?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReferenceData"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        doc: components["schemas"]["Reference"];
                        message?: string;
                    };
                };
            };
            /** @description Refused, with the reason. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    readReferences: {
        parameters: {
            query?: {
                depth?: number;
                draft?: boolean;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reference"];
                };
            };
            /** @description Refused, with the reason. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    deleteReferences: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        doc: components["schemas"]["Reference"];
                        message?: string;
                    };
                };
            };
            /** @description Refused, with the reason. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    updateReferences: {
        parameters: {
            query?: {
                depth?: number;
                draft?: boolean;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReferenceData"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        doc: components["schemas"]["Reference"];
                        message?: string;
                    };
                };
            };
            /** @description Refused, with the reason. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    findQuotations: {
        parameters: {
            query?: {
                where?: {
                    [key: string]: unknown;
                };
                sort?: string;
                limit?: number;
                page?: number;
                depth?: number;
                draft?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        docs: components["schemas"]["Quotation"][];
                        totalDocs: number;
                        limit?: number;
                        page?: number | null;
                        pagingCounter?: number;
                        totalPages?: number;
                        hasNextPage: boolean;
                        hasPrevPage?: boolean;
                        nextPage?: number | null;
                        prevPage?: number | null;
                    };
                };
            };
            /** @description Refused, with the reason. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    createQuotations: {
        parameters: {
            query?: {
                depth?: number;
                draft?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QuotationData"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        doc: components["schemas"]["Quotation"];
                        message?: string;
                    };
                };
            };
            /** @description Refused, with the reason. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    readQuotations: {
        parameters: {
            query?: {
                depth?: number;
                draft?: boolean;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Quotation"];
                };
            };
            /** @description Refused, with the reason. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    deleteQuotations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        doc: components["schemas"]["Quotation"];
                        message?: string;
                    };
                };
            };
            /** @description Refused, with the reason. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    updateQuotations: {
        parameters: {
            query?: {
                depth?: number;
                draft?: boolean;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QuotationData"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        doc: components["schemas"]["Quotation"];
                        message?: string;
                    };
                };
            };
            /** @description Refused, with the reason. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    findComments: {
        parameters: {
            query?: {
                where?: {
                    [key: string]: unknown;
                };
                sort?: string;
                limit?: number;
                page?: number;
                depth?: number;
                draft?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        docs: components["schemas"]["Comment"][];
                        totalDocs: number;
                        limit?: number;
                        page?: number | null;
                        pagingCounter?: number;
                        totalPages?: number;
                        hasNextPage: boolean;
                        hasPrevPage?: boolean;
                        nextPage?: number | null;
                        prevPage?: number | null;
                    };
                };
            };
            /** @description Refused, with the reason. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    readComments: {
        parameters: {
            query?: {
                depth?: number;
                draft?: boolean;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comment"];
                };
            };
            /** @description Refused, with the reason. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    findEditions: {
        parameters: {
            query?: {
                where?: {
                    [key: string]: unknown;
                };
                sort?: string;
                limit?: number;
                page?: number;
                depth?: number;
                draft?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        docs: components["schemas"]["Edition"][];
                        totalDocs: number;
                        limit?: number;
                        page?: number | null;
                        pagingCounter?: number;
                        totalPages?: number;
                        hasNextPage: boolean;
                        hasPrevPage?: boolean;
                        nextPage?: number | null;
                        prevPage?: number | null;
                    };
                };
            };
            /** @description Refused, with the reason. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    readEditions: {
        parameters: {
            query?: {
                depth?: number;
                draft?: boolean;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Edition"];
                };
            };
            /** @description Refused, with the reason. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    findManuscripts: {
        parameters: {
            query?: {
                where?: {
                    [key: string]: unknown;
                };
                sort?: string;
                limit?: number;
                page?: number;
                depth?: number;
                draft?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        docs: components["schemas"]["Manuscript"][];
                        totalDocs: number;
                        limit?: number;
                        page?: number | null;
                        pagingCounter?: number;
                        totalPages?: number;
                        hasNextPage: boolean;
                        hasPrevPage?: boolean;
                        nextPage?: number | null;
                        prevPage?: number | null;
                    };
                };
            };
            /** @description Refused, with the reason. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    readManuscripts: {
        parameters: {
            query?: {
                depth?: number;
                draft?: boolean;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Manuscript"];
                };
            };
            /** @description Refused, with the reason. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    findSignOffs: {
        parameters: {
            query?: {
                where?: {
                    [key: string]: unknown;
                };
                sort?: string;
                limit?: number;
                page?: number;
                depth?: number;
                draft?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        docs: components["schemas"]["SignOff2"][];
                        totalDocs: number;
                        limit?: number;
                        page?: number | null;
                        pagingCounter?: number;
                        totalPages?: number;
                        hasNextPage: boolean;
                        hasPrevPage?: boolean;
                        nextPage?: number | null;
                        prevPage?: number | null;
                    };
                };
            };
            /** @description Refused, with the reason. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    readSignOffs: {
        parameters: {
            query?: {
                depth?: number;
                draft?: boolean;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignOff2"];
                };
            };
            /** @description Refused, with the reason. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    findTurns: {
        parameters: {
            query?: {
                where?: {
                    [key: string]: unknown;
                };
                sort?: string;
                limit?: number;
                page?: number;
                depth?: number;
                draft?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        docs: components["schemas"]["Turn"][];
                        totalDocs: number;
                        limit?: number;
                        page?: number | null;
                        pagingCounter?: number;
                        totalPages?: number;
                        hasNextPage: boolean;
                        hasPrevPage?: boolean;
                        nextPage?: number | null;
                        prevPage?: number | null;
                    };
                };
            };
            /** @description Refused, with the reason. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    readTurns: {
        parameters: {
            query?: {
                depth?: number;
                draft?: boolean;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Turn"];
                };
            };
            /** @description Refused, with the reason. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    findUsers: {
        parameters: {
            query?: {
                where?: {
                    [key: string]: unknown;
                };
                sort?: string;
                limit?: number;
                page?: number;
                depth?: number;
                draft?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        docs: components["schemas"]["User"][];
                        totalDocs: number;
                        limit?: number;
                        page?: number | null;
                        pagingCounter?: number;
                        totalPages?: number;
                        hasNextPage: boolean;
                        hasPrevPage?: boolean;
                        nextPage?: number | null;
                        prevPage?: number | null;
                    };
                };
            };
            /** @description Refused, with the reason. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    readUsers: {
        parameters: {
            query?: {
                depth?: number;
                draft?: boolean;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description Refused, with the reason. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    readApiKeys: {
        parameters: {
            query?: {
                depth?: number;
                draft?: boolean;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKey"];
                };
            };
            /** @description Refused, with the reason. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    deleteApiKeys: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        doc: components["schemas"]["ApiKey"];
                        message?: string;
                    };
                };
            };
            /** @description Refused, with the reason. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    readMagazine: {
        parameters: {
            query?: {
                depth?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        title: string;
                        publisher?: null | string;
                        /** @enum {unknown} */
                        language: "de" | "en-GB" | "en-US" | "ar" | "es" | "fr" | "he" | "it" | "la" | "nl" | "pl" | "pt" | "ru" | "sv" | "tr" | "uk";
                        tagline?: null | string;
                        issn?: null | string;
                        timeZone: string;
                        /** @description For the page /about. */
                        about?: null | string;
                        shopURL?: null | string;
                        signOffs?: null | {
                            kind: string;
                            id?: null | string;
                        }[];
                        distinctSigners?: null | boolean;
                        /** @description Switch off only for a magazine of one person. It is recorded and shown on every approval given without a second person. */
                        fourEyes?: null | boolean;
                        /** @description On a full page of text. It says how many pages an issue comes to. */
                        wordsPerPage: number;
                        citationStyle?: null | string;
                        /** @description “ibid.” stands only where the note before names that one work and says nothing else. Switched off, the style is followed: “ibid.” also within a note, and after a note that goes on in words. */
                        strictIbid?: null | boolean;
                        /** @description Where the style would give two works of an article the same short form, both are named in full each time. Switched off, the short form stands all the same. */
                        spellOutShared?: null | boolean;
                        updatedAt?: null | string;
                        createdAt?: null | string;
                        id?: number;
                        globalType?: string;
                    };
                };
            };
            /** @description Refused, with the reason. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    updateMagazine: {
        parameters: {
            query?: {
                depth?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MagazineData"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Without an id until it was saved once; just saved, it says which global it is. */
                        result?: {
                            title: string;
                            publisher?: null | string;
                            /** @enum {unknown} */
                            language: "de" | "en-GB" | "en-US" | "ar" | "es" | "fr" | "he" | "it" | "la" | "nl" | "pl" | "pt" | "ru" | "sv" | "tr" | "uk";
                            tagline?: null | string;
                            issn?: null | string;
                            timeZone: string;
                            /** @description For the page /about. */
                            about?: null | string;
                            shopURL?: null | string;
                            signOffs?: null | {
                                kind: string;
                                id?: null | string;
                            }[];
                            distinctSigners?: null | boolean;
                            /** @description Switch off only for a magazine of one person. It is recorded and shown on every approval given without a second person. */
                            fourEyes?: null | boolean;
                            /** @description On a full page of text. It says how many pages an issue comes to. */
                            wordsPerPage: number;
                            citationStyle?: null | string;
                            /** @description “ibid.” stands only where the note before names that one work and says nothing else. Switched off, the style is followed: “ibid.” also within a note, and after a note that goes on in words. */
                            strictIbid?: null | boolean;
                            /** @description Where the style would give two works of an article the same short form, both are named in full each time. Switched off, the short form stands all the same. */
                            spellOutShared?: null | boolean;
                            updatedAt?: null | string;
                            createdAt?: null | string;
                            id?: number;
                            globalType?: string;
                        };
                        message?: string;
                    };
                };
            };
            /** @description Refused, with the reason. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    openIssues: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenIssues"];
                };
            };
            /** @description Refused, with the reason. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    openEdition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hash: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenEdition"];
                };
            };
            /** @description Refused, with the reason. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    openArticle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hash: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrintedArticle"];
                };
            };
            /** @description Refused, with the reason. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
}
