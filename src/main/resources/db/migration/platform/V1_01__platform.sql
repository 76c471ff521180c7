-- What no feature owns: outgoing mail, jobs, sign-ins, the audit trail. Tables come with the code that needs them.
create schema platform;
