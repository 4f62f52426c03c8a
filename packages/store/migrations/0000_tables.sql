-- A civil day as text, compared byte by byte; see src/schema/columns.ts. (Added by hand.)
CREATE DOMAIN "civil_day" AS text COLLATE "C" CHECK (VALUE ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$');
--> statement-breakpoint
CREATE SCHEMA "auth";
--> statement-breakpoint
CREATE TABLE "audit_links" (
	"region_id" uuid NOT NULL,
	"position" bigint NOT NULL,
	"sequence" bigint NOT NULL,
	"hash" "bytea" NOT NULL,
	CONSTRAINT "audit_links_pkey" PRIMARY KEY("region_id","position")
);
--> statement-breakpoint
CREATE TABLE "audit_log" (
	"region_id" uuid NOT NULL,
	"sequence" bigint GENERATED ALWAYS AS IDENTITY (sequence name "audit_log_sequence_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"account_id" text NOT NULL,
	"actor_name" text NOT NULL,
	"action" text NOT NULL,
	"kind" text NOT NULL,
	"subject_set" "bytea" NOT NULL,
	"change_id" uuid,
	CONSTRAINT "audit_log_pkey" PRIMARY KEY("region_id","sequence")
);
--> statement-breakpoint
CREATE TABLE "audit_pending" (
	"region_id" uuid NOT NULL,
	"sequence" bigint NOT NULL,
	CONSTRAINT "audit_pending_pkey" PRIMARY KEY("region_id","sequence")
);
--> statement-breakpoint
CREATE TABLE "audit_people" (
	"region_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"subject_set" "bytea" NOT NULL,
	CONSTRAINT "audit_people_pkey" PRIMARY KEY("region_id","person_id","subject_set")
);
--> statement-breakpoint
CREATE TABLE "audit_subjects" (
	"region_id" uuid NOT NULL,
	"subject_set" "bytea" NOT NULL,
	"subjects" text[] NOT NULL,
	CONSTRAINT "audit_subjects_pkey" PRIMARY KEY("region_id","subject_set")
);
--> statement-breakpoint
CREATE TABLE "auth"."account" (
	"id" text PRIMARY KEY NOT NULL,
	"account_id" text NOT NULL,
	"provider_id" text NOT NULL,
	"user_id" text NOT NULL,
	"access_token" text,
	"refresh_token" text,
	"id_token" text,
	"access_token_expires_at" timestamp with time zone,
	"refresh_token_expires_at" timestamp with time zone,
	"scope" text,
	"password" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "auth"."device_code" (
	"id" text PRIMARY KEY NOT NULL,
	"device_code" text NOT NULL,
	"user_code" text NOT NULL,
	"user_id" text,
	"expires_at" timestamp with time zone NOT NULL,
	"status" text NOT NULL,
	"last_polled_at" timestamp with time zone,
	"polling_interval" integer,
	"client_id" text,
	"scope" text,
	CONSTRAINT "device_code_device_code_unique" UNIQUE("device_code"),
	CONSTRAINT "device_code_user_code_unique" UNIQUE("user_code")
);
--> statement-breakpoint
CREATE TABLE "auth"."rate_limit" (
	"id" text PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"count" integer NOT NULL,
	"last_request" bigint NOT NULL,
	CONSTRAINT "rate_limit_key_unique" UNIQUE("key")
);
--> statement-breakpoint
CREATE TABLE "auth"."session" (
	"id" text PRIMARY KEY NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"token" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"ip_address" text,
	"user_agent" text,
	"user_id" text NOT NULL,
	"kind" text DEFAULT 'portal' NOT NULL,
	"active_region_id" text,
	CONSTRAINT "session_token_unique" UNIQUE("token")
);
--> statement-breakpoint
CREATE TABLE "auth"."two_factor" (
	"id" text PRIMARY KEY NOT NULL,
	"secret" text NOT NULL,
	"backup_codes" text NOT NULL,
	"user_id" text NOT NULL,
	"verified" boolean DEFAULT true,
	"failed_verification_count" integer DEFAULT 0,
	"locked_until" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "auth"."used_code" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"code" text NOT NULL,
	"used_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "auth"."user" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"email_verified" boolean DEFAULT false NOT NULL,
	"image" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"two_factor_enabled" boolean DEFAULT false,
	"disabled_at" timestamp with time zone,
	CONSTRAINT "user_email_unique" UNIQUE("email")
);
--> statement-breakpoint
CREATE TABLE "auth"."verification" (
	"id" text PRIMARY KEY NOT NULL,
	"identifier" text NOT NULL,
	"value" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "changes" (
	"region_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"sequence" bigint GENERATED ALWAYS AS IDENTITY (sequence name "changes_sequence_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"kind" text NOT NULL,
	"account_id" text NOT NULL,
	"actor_name" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"undone_by" uuid,
	"undoes" uuid,
	CONSTRAINT "changes_pkey" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
CREATE TABLE "record_versions" (
	"region_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"record_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"change_id" uuid NOT NULL,
	"body" jsonb NOT NULL,
	CONSTRAINT "record_versions_pkey" PRIMARY KEY("region_id","kind","record_id","version")
);
--> statement-breakpoint
CREATE TABLE "idempotency_keys" (
	"region_id" uuid NOT NULL,
	"account_id" text NOT NULL,
	"key" text NOT NULL,
	"body_hash" text NOT NULL,
	"answer" jsonb NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	CONSTRAINT "idempotency_keys_pkey" PRIMARY KEY("region_id","account_id","key")
);
--> statement-breakpoint
CREATE TABLE "outbox" (
	"region_id" uuid NOT NULL,
	"sequence" bigint GENERATED ALWAYS AS IDENTITY (sequence name "outbox_sequence_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"topic" text NOT NULL,
	"body" jsonb NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"sent_at" timestamp with time zone,
	CONSTRAINT "outbox_pkey" PRIMARY KEY("region_id","sequence")
);
--> statement-breakpoint
CREATE TABLE "import_mappings" (
	"region_id" uuid PRIMARY KEY NOT NULL,
	"mapping" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "imports" (
	"region_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"change_id" uuid NOT NULL,
	"file_name" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"by" text NOT NULL,
	"added" integer NOT NULL,
	"changed" integer NOT NULL,
	"faulty" integer NOT NULL,
	CONSTRAINT "imports_pkey" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
CREATE TABLE "system_faults" (
	"region_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer NOT NULL,
	"ordinal" bigint GENERATED ALWAYS AS IDENTITY (sequence name "system_faults_ordinal_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"recorded_by_change" uuid NOT NULL,
	"withdrawn_by_change" uuid,
	"noted_on" "civil_day" NOT NULL,
	"description" text NOT NULL,
	"reported_by_id" uuid NOT NULL,
	"lifted_to" text,
	"lifted_on" "civil_day",
	"answer" text,
	"told_back" boolean NOT NULL,
	CONSTRAINT "system_faults_pkey" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
CREATE TABLE "organisations" (
	"region_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer NOT NULL,
	"ordinal" bigint GENERATED ALWAYS AS IDENTITY (sequence name "organisations_ordinal_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"recorded_by_change" uuid NOT NULL,
	"withdrawn_by_change" uuid,
	"name" text NOT NULL,
	"functions" text[] NOT NULL,
	"parent_id" uuid,
	"municipality_code" text,
	"region_code" text,
	"setting" text,
	"security_class" integer,
	"staff_count" integer,
	CONSTRAINT "organisations_pkey" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
CREATE TABLE "attestations" (
	"region_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer NOT NULL,
	"ordinal" bigint GENERATED ALWAYS AS IDENTITY (sequence name "attestations_ordinal_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"recorded_by_change" uuid NOT NULL,
	"withdrawn_by_change" uuid,
	"person_id" uuid NOT NULL,
	"own_experience" boolean NOT NULL,
	"attested_on" "civil_day" NOT NULL,
	"attested_by" text,
	CONSTRAINT "attestations_pkey" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
CREATE TABLE "consents" (
	"region_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer NOT NULL,
	"ordinal" bigint GENERATED ALWAYS AS IDENTITY (sequence name "consents_ordinal_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"recorded_by_change" uuid NOT NULL,
	"withdrawn_by_change" uuid,
	"from" "civil_day" NOT NULL,
	"until" "civil_day",
	"person_id" uuid NOT NULL,
	"purpose" text NOT NULL,
	"given" boolean NOT NULL,
	CONSTRAINT "consents_pkey" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
CREATE TABLE "network_memberships" (
	"region_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer NOT NULL,
	"ordinal" bigint GENERATED ALWAYS AS IDENTITY (sequence name "network_memberships_ordinal_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"recorded_by_change" uuid NOT NULL,
	"withdrawn_by_change" uuid,
	"from" "civil_day" NOT NULL,
	"until" "civil_day",
	"person_id" uuid NOT NULL,
	"municipality_code" text,
	"assignment" text,
	"recovery_college" boolean,
	"last_contact_on" "civil_day",
	CONSTRAINT "network_memberships_pkey" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
CREATE TABLE "people" (
	"region_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer NOT NULL,
	"ordinal" bigint GENERATED ALWAYS AS IDENTITY (sequence name "people_ordinal_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"recorded_by_change" uuid NOT NULL,
	"withdrawn_by_change" uuid,
	"name" text NOT NULL,
	"email" text,
	"protected_identity" boolean NOT NULL,
	CONSTRAINT "people_pkey" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
CREATE TABLE "roles" (
	"region_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer NOT NULL,
	"ordinal" bigint GENERATED ALWAYS AS IDENTITY (sequence name "roles_ordinal_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"recorded_by_change" uuid NOT NULL,
	"withdrawn_by_change" uuid,
	"from" "civil_day" NOT NULL,
	"until" "civil_day",
	"person_id" uuid NOT NULL,
	"role" text NOT NULL,
	"organisation_id" uuid,
	"fraction" integer,
	CONSTRAINT "roles_pkey" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
CREATE TABLE "anchorings" (
	"region_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer NOT NULL,
	"ordinal" bigint GENERATED ALWAYS AS IDENTITY (sequence name "anchorings_ordinal_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"recorded_by_change" uuid NOT NULL,
	"withdrawn_by_change" uuid,
	"workplace_id" uuid NOT NULL,
	"level" text NOT NULL,
	"anchored" boolean NOT NULL,
	"noted_on" "civil_day",
	CONSTRAINT "anchorings_pkey" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
CREATE TABLE "fundings" (
	"region_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer NOT NULL,
	"ordinal" bigint GENERATED ALWAYS AS IDENTITY (sequence name "fundings_ordinal_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"recorded_by_change" uuid NOT NULL,
	"withdrawn_by_change" uuid,
	"from" "civil_day" NOT NULL,
	"until" "civil_day",
	"workplace_id" uuid NOT NULL,
	"amount" integer NOT NULL,
	"funder" text,
	CONSTRAINT "fundings_pkey" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
CREATE TABLE "marks" (
	"region_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer NOT NULL,
	"ordinal" bigint GENERATED ALWAYS AS IDENTITY (sequence name "marks_ordinal_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"recorded_by_change" uuid NOT NULL,
	"withdrawn_by_change" uuid,
	"from" "civil_day" NOT NULL,
	"until" "civil_day",
	"placement_id" uuid NOT NULL,
	"item" text NOT NULL,
	CONSTRAINT "marks_pkey" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
CREATE TABLE "placements" (
	"region_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer NOT NULL,
	"ordinal" bigint GENERATED ALWAYS AS IDENTITY (sequence name "placements_ordinal_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"recorded_by_change" uuid NOT NULL,
	"withdrawn_by_change" uuid,
	"from" "civil_day" NOT NULL,
	"until" "civil_day",
	"person_id" uuid NOT NULL,
	"employer_id" uuid NOT NULL,
	"workplace_id" uuid NOT NULL,
	"support_organisation_id" uuid,
	"fraction" integer,
	CONSTRAINT "placements_pkey" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
CREATE TABLE "relations" (
	"region_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer NOT NULL,
	"ordinal" bigint GENERATED ALWAYS AS IDENTITY (sequence name "relations_ordinal_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"recorded_by_change" uuid NOT NULL,
	"withdrawn_by_change" uuid,
	"from" "civil_day" NOT NULL,
	"until" "civil_day",
	"placement_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"person_id" uuid NOT NULL,
	CONSTRAINT "relations_pkey" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
CREATE TABLE "role_agreements" (
	"region_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer NOT NULL,
	"ordinal" bigint GENERATED ALWAYS AS IDENTITY (sequence name "role_agreements_ordinal_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"recorded_by_change" uuid NOT NULL,
	"withdrawn_by_change" uuid,
	"from" "civil_day" NOT NULL,
	"until" "civil_day",
	"placement_id" uuid NOT NULL,
	CONSTRAINT "role_agreements_pkey" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
CREATE TABLE "staff_introductions" (
	"region_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer NOT NULL,
	"ordinal" bigint GENERATED ALWAYS AS IDENTITY (sequence name "staff_introductions_ordinal_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"recorded_by_change" uuid NOT NULL,
	"withdrawn_by_change" uuid,
	"workplace_id" uuid NOT NULL,
	"held_on" "civil_day" NOT NULL,
	"participants" integer,
	CONSTRAINT "staff_introductions_pkey" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
CREATE TABLE "goals" (
	"region_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer NOT NULL,
	"ordinal" bigint GENERATED ALWAYS AS IDENTITY (sequence name "goals_ordinal_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"recorded_by_change" uuid NOT NULL,
	"withdrawn_by_change" uuid,
	"measure" text NOT NULL,
	"baseline" integer NOT NULL,
	"target" integer NOT NULL,
	"set_on" "civil_day" NOT NULL,
	"due_on" "civil_day",
	CONSTRAINT "goals_pkey" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
CREATE TABLE "mandates" (
	"region_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer NOT NULL,
	"ordinal" bigint GENERATED ALWAYS AS IDENTITY (sequence name "mandates_ordinal_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"recorded_by_change" uuid NOT NULL,
	"withdrawn_by_change" uuid,
	"from" "civil_day" NOT NULL,
	"until" "civil_day",
	"name" text NOT NULL,
	CONSTRAINT "mandates_pkey" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
CREATE TABLE "memberships" (
	"region_id" uuid NOT NULL,
	"account_id" text NOT NULL,
	"person_id" uuid,
	"roles" text[] NOT NULL,
	"granted_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "memberships_pkey" PRIMARY KEY("region_id","account_id")
);
--> statement-breakpoint
CREATE TABLE "regions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"code" text NOT NULL,
	"municipality_codes" text[] NOT NULL,
	"rulebook_id" text NOT NULL,
	"shown_as_of" text
);
--> statement-breakpoint
CREATE TABLE "assessments" (
	"region_id" uuid NOT NULL,
	"subject_kind" text NOT NULL,
	"subject_id" text NOT NULL,
	"on" "civil_day" NOT NULL,
	"changes_on" "civil_day",
	"rulebook_hash" text NOT NULL,
	"body" jsonb NOT NULL,
	CONSTRAINT "assessments_pkey" PRIMARY KEY("region_id","subject_kind","subject_id")
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"region_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer NOT NULL,
	"ordinal" bigint GENERATED ALWAYS AS IDENTITY (sequence name "sessions_ordinal_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"recorded_by_change" uuid NOT NULL,
	"withdrawn_by_change" uuid,
	"held_on" "civil_day" NOT NULL,
	"form" text NOT NULL,
	"supervisor_id" uuid NOT NULL,
	"attendee_ids" uuid[] NOT NULL,
	"minutes" integer,
	"themes" text[] NOT NULL,
	CONSTRAINT "sessions_pkey" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
CREATE TABLE "certificates" (
	"region_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer NOT NULL,
	"ordinal" bigint GENERATED ALWAYS AS IDENTITY (sequence name "certificates_ordinal_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"recorded_by_change" uuid NOT NULL,
	"withdrawn_by_change" uuid,
	"person_id" uuid NOT NULL,
	"cohort_id" uuid,
	"issued_on" "civil_day" NOT NULL,
	"until" "civil_day",
	"issuer" text,
	CONSTRAINT "certificates_pkey" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
CREATE TABLE "cohorts" (
	"region_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer NOT NULL,
	"ordinal" bigint GENERATED ALWAYS AS IDENTITY (sequence name "cohorts_ordinal_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"recorded_by_change" uuid NOT NULL,
	"withdrawn_by_change" uuid,
	"number" text NOT NULL,
	"starts_on" "civil_day" NOT NULL,
	"ends_on" "civil_day",
	CONSTRAINT "cohorts_pkey" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
CREATE TABLE "seats" (
	"region_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer NOT NULL,
	"ordinal" bigint GENERATED ALWAYS AS IDENTITY (sequence name "seats_ordinal_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"recorded_by_change" uuid NOT NULL,
	"withdrawn_by_change" uuid,
	"cohort_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"outcome" text NOT NULL,
	"outcome_on" "civil_day",
	CONSTRAINT "seats_pkey" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
ALTER TABLE "auth"."account" ADD CONSTRAINT "account_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "auth"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "auth"."session" ADD CONSTRAINT "session_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "auth"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "auth"."two_factor" ADD CONSTRAINT "two_factor_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "auth"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "auth"."used_code" ADD CONSTRAINT "used_code_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "auth"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "changes" ADD CONSTRAINT "changes_region_id_regions_id_fk" FOREIGN KEY ("region_id") REFERENCES "public"."regions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "changes" ADD CONSTRAINT "changes_undone_by_fk" FOREIGN KEY ("region_id","undone_by") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "changes" ADD CONSTRAINT "changes_undoes_fk" FOREIGN KEY ("region_id","undoes") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record_versions" ADD CONSTRAINT "record_versions_change_id_fk" FOREIGN KEY ("region_id","change_id") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "idempotency_keys" ADD CONSTRAINT "idempotency_keys_region_id_regions_id_fk" FOREIGN KEY ("region_id") REFERENCES "public"."regions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outbox" ADD CONSTRAINT "outbox_region_id_regions_id_fk" FOREIGN KEY ("region_id") REFERENCES "public"."regions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_mappings" ADD CONSTRAINT "import_mappings_region_id_regions_id_fk" FOREIGN KEY ("region_id") REFERENCES "public"."regions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "imports" ADD CONSTRAINT "imports_change_id_fk" FOREIGN KEY ("region_id","change_id") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "system_faults" ADD CONSTRAINT "system_faults_recorded_by_change_fk" FOREIGN KEY ("region_id","recorded_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "system_faults" ADD CONSTRAINT "system_faults_withdrawn_by_change_fk" FOREIGN KEY ("region_id","withdrawn_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "system_faults" ADD CONSTRAINT "system_faults_reported_by_id_fk" FOREIGN KEY ("region_id","reported_by_id") REFERENCES "public"."people"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisations" ADD CONSTRAINT "organisations_recorded_by_change_fk" FOREIGN KEY ("region_id","recorded_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisations" ADD CONSTRAINT "organisations_withdrawn_by_change_fk" FOREIGN KEY ("region_id","withdrawn_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisations" ADD CONSTRAINT "organisations_parent_id_fk" FOREIGN KEY ("region_id","parent_id") REFERENCES "public"."organisations"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attestations" ADD CONSTRAINT "attestations_recorded_by_change_fk" FOREIGN KEY ("region_id","recorded_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attestations" ADD CONSTRAINT "attestations_withdrawn_by_change_fk" FOREIGN KEY ("region_id","withdrawn_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attestations" ADD CONSTRAINT "attestations_person_id_fk" FOREIGN KEY ("region_id","person_id") REFERENCES "public"."people"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consents" ADD CONSTRAINT "consents_recorded_by_change_fk" FOREIGN KEY ("region_id","recorded_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consents" ADD CONSTRAINT "consents_withdrawn_by_change_fk" FOREIGN KEY ("region_id","withdrawn_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consents" ADD CONSTRAINT "consents_person_id_fk" FOREIGN KEY ("region_id","person_id") REFERENCES "public"."people"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "network_memberships" ADD CONSTRAINT "network_memberships_recorded_by_change_fk" FOREIGN KEY ("region_id","recorded_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "network_memberships" ADD CONSTRAINT "network_memberships_withdrawn_by_change_fk" FOREIGN KEY ("region_id","withdrawn_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "network_memberships" ADD CONSTRAINT "network_memberships_person_id_fk" FOREIGN KEY ("region_id","person_id") REFERENCES "public"."people"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "people" ADD CONSTRAINT "people_recorded_by_change_fk" FOREIGN KEY ("region_id","recorded_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "people" ADD CONSTRAINT "people_withdrawn_by_change_fk" FOREIGN KEY ("region_id","withdrawn_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "roles" ADD CONSTRAINT "roles_recorded_by_change_fk" FOREIGN KEY ("region_id","recorded_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "roles" ADD CONSTRAINT "roles_withdrawn_by_change_fk" FOREIGN KEY ("region_id","withdrawn_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "roles" ADD CONSTRAINT "roles_person_id_fk" FOREIGN KEY ("region_id","person_id") REFERENCES "public"."people"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "roles" ADD CONSTRAINT "roles_organisation_id_fk" FOREIGN KEY ("region_id","organisation_id") REFERENCES "public"."organisations"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "anchorings" ADD CONSTRAINT "anchorings_recorded_by_change_fk" FOREIGN KEY ("region_id","recorded_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "anchorings" ADD CONSTRAINT "anchorings_withdrawn_by_change_fk" FOREIGN KEY ("region_id","withdrawn_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "anchorings" ADD CONSTRAINT "anchorings_workplace_id_fk" FOREIGN KEY ("region_id","workplace_id") REFERENCES "public"."organisations"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fundings" ADD CONSTRAINT "fundings_recorded_by_change_fk" FOREIGN KEY ("region_id","recorded_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fundings" ADD CONSTRAINT "fundings_withdrawn_by_change_fk" FOREIGN KEY ("region_id","withdrawn_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fundings" ADD CONSTRAINT "fundings_workplace_id_fk" FOREIGN KEY ("region_id","workplace_id") REFERENCES "public"."organisations"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "marks" ADD CONSTRAINT "marks_recorded_by_change_fk" FOREIGN KEY ("region_id","recorded_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "marks" ADD CONSTRAINT "marks_withdrawn_by_change_fk" FOREIGN KEY ("region_id","withdrawn_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "marks" ADD CONSTRAINT "marks_placement_id_fk" FOREIGN KEY ("region_id","placement_id") REFERENCES "public"."placements"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placements" ADD CONSTRAINT "placements_recorded_by_change_fk" FOREIGN KEY ("region_id","recorded_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placements" ADD CONSTRAINT "placements_withdrawn_by_change_fk" FOREIGN KEY ("region_id","withdrawn_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placements" ADD CONSTRAINT "placements_person_id_fk" FOREIGN KEY ("region_id","person_id") REFERENCES "public"."people"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placements" ADD CONSTRAINT "placements_employer_id_fk" FOREIGN KEY ("region_id","employer_id") REFERENCES "public"."organisations"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placements" ADD CONSTRAINT "placements_workplace_id_fk" FOREIGN KEY ("region_id","workplace_id") REFERENCES "public"."organisations"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placements" ADD CONSTRAINT "placements_support_organisation_id_fk" FOREIGN KEY ("region_id","support_organisation_id") REFERENCES "public"."organisations"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "relations" ADD CONSTRAINT "relations_recorded_by_change_fk" FOREIGN KEY ("region_id","recorded_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "relations" ADD CONSTRAINT "relations_withdrawn_by_change_fk" FOREIGN KEY ("region_id","withdrawn_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "relations" ADD CONSTRAINT "relations_placement_id_fk" FOREIGN KEY ("region_id","placement_id") REFERENCES "public"."placements"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "relations" ADD CONSTRAINT "relations_person_id_fk" FOREIGN KEY ("region_id","person_id") REFERENCES "public"."people"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "role_agreements" ADD CONSTRAINT "role_agreements_recorded_by_change_fk" FOREIGN KEY ("region_id","recorded_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "role_agreements" ADD CONSTRAINT "role_agreements_withdrawn_by_change_fk" FOREIGN KEY ("region_id","withdrawn_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "role_agreements" ADD CONSTRAINT "role_agreements_placement_id_fk" FOREIGN KEY ("region_id","placement_id") REFERENCES "public"."placements"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff_introductions" ADD CONSTRAINT "staff_introductions_recorded_by_change_fk" FOREIGN KEY ("region_id","recorded_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff_introductions" ADD CONSTRAINT "staff_introductions_withdrawn_by_change_fk" FOREIGN KEY ("region_id","withdrawn_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff_introductions" ADD CONSTRAINT "staff_introductions_workplace_id_fk" FOREIGN KEY ("region_id","workplace_id") REFERENCES "public"."organisations"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "goals" ADD CONSTRAINT "goals_recorded_by_change_fk" FOREIGN KEY ("region_id","recorded_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "goals" ADD CONSTRAINT "goals_withdrawn_by_change_fk" FOREIGN KEY ("region_id","withdrawn_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mandates" ADD CONSTRAINT "mandates_recorded_by_change_fk" FOREIGN KEY ("region_id","recorded_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mandates" ADD CONSTRAINT "mandates_withdrawn_by_change_fk" FOREIGN KEY ("region_id","withdrawn_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_region_id_regions_id_fk" FOREIGN KEY ("region_id") REFERENCES "public"."regions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessments" ADD CONSTRAINT "assessments_region_id_regions_id_fk" FOREIGN KEY ("region_id") REFERENCES "public"."regions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_recorded_by_change_fk" FOREIGN KEY ("region_id","recorded_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_withdrawn_by_change_fk" FOREIGN KEY ("region_id","withdrawn_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_supervisor_id_fk" FOREIGN KEY ("region_id","supervisor_id") REFERENCES "public"."people"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "certificates" ADD CONSTRAINT "certificates_recorded_by_change_fk" FOREIGN KEY ("region_id","recorded_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "certificates" ADD CONSTRAINT "certificates_withdrawn_by_change_fk" FOREIGN KEY ("region_id","withdrawn_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "certificates" ADD CONSTRAINT "certificates_person_id_fk" FOREIGN KEY ("region_id","person_id") REFERENCES "public"."people"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "certificates" ADD CONSTRAINT "certificates_cohort_id_fk" FOREIGN KEY ("region_id","cohort_id") REFERENCES "public"."cohorts"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cohorts" ADD CONSTRAINT "cohorts_recorded_by_change_fk" FOREIGN KEY ("region_id","recorded_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cohorts" ADD CONSTRAINT "cohorts_withdrawn_by_change_fk" FOREIGN KEY ("region_id","withdrawn_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seats" ADD CONSTRAINT "seats_recorded_by_change_fk" FOREIGN KEY ("region_id","recorded_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seats" ADD CONSTRAINT "seats_withdrawn_by_change_fk" FOREIGN KEY ("region_id","withdrawn_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seats" ADD CONSTRAINT "seats_cohort_id_fk" FOREIGN KEY ("region_id","cohort_id") REFERENCES "public"."cohorts"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seats" ADD CONSTRAINT "seats_person_id_fk" FOREIGN KEY ("region_id","person_id") REFERENCES "public"."people"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "audit_links_sequence_idx" ON "audit_links" USING btree ("region_id","sequence");--> statement-breakpoint
CREATE INDEX "audit_log_subject_set_idx" ON "audit_log" USING btree ("region_id","subject_set","sequence");--> statement-breakpoint
CREATE INDEX "account_user_id_idx" ON "auth"."account" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "session_user_id_idx" ON "auth"."session" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "two_factor_secret_idx" ON "auth"."two_factor" USING btree ("secret");--> statement-breakpoint
CREATE INDEX "two_factor_user_id_idx" ON "auth"."two_factor" USING btree ("user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "used_code_user_id_code_idx" ON "auth"."used_code" USING btree ("user_id","code");--> statement-breakpoint
CREATE INDEX "verification_identifier_idx" ON "auth"."verification" USING btree ("identifier");--> statement-breakpoint
CREATE INDEX "record_versions_change_id_idx" ON "record_versions" USING btree ("region_id","change_id");--> statement-breakpoint
CREATE INDEX "idempotency_keys_expires_at_idx" ON "idempotency_keys" USING btree ("region_id","expires_at");--> statement-breakpoint
CREATE INDEX "system_faults_recorded_by_change_idx" ON "system_faults" USING btree ("region_id","recorded_by_change");--> statement-breakpoint
CREATE INDEX "system_faults_reported_by_id_idx" ON "system_faults" USING btree ("region_id","reported_by_id");--> statement-breakpoint
CREATE INDEX "organisations_recorded_by_change_idx" ON "organisations" USING btree ("region_id","recorded_by_change");--> statement-breakpoint
CREATE INDEX "organisations_parent_id_idx" ON "organisations" USING btree ("region_id","parent_id");--> statement-breakpoint
CREATE INDEX "attestations_recorded_by_change_idx" ON "attestations" USING btree ("region_id","recorded_by_change");--> statement-breakpoint
CREATE INDEX "attestations_person_id_idx" ON "attestations" USING btree ("region_id","person_id");--> statement-breakpoint
CREATE INDEX "consents_recorded_by_change_idx" ON "consents" USING btree ("region_id","recorded_by_change");--> statement-breakpoint
CREATE INDEX "consents_person_id_idx" ON "consents" USING btree ("region_id","person_id");--> statement-breakpoint
CREATE INDEX "network_memberships_recorded_by_change_idx" ON "network_memberships" USING btree ("region_id","recorded_by_change");--> statement-breakpoint
CREATE INDEX "network_memberships_person_id_idx" ON "network_memberships" USING btree ("region_id","person_id");--> statement-breakpoint
CREATE INDEX "people_recorded_by_change_idx" ON "people" USING btree ("region_id","recorded_by_change");--> statement-breakpoint
CREATE INDEX "roles_recorded_by_change_idx" ON "roles" USING btree ("region_id","recorded_by_change");--> statement-breakpoint
CREATE INDEX "roles_person_id_idx" ON "roles" USING btree ("region_id","person_id");--> statement-breakpoint
CREATE INDEX "roles_organisation_id_idx" ON "roles" USING btree ("region_id","organisation_id");--> statement-breakpoint
CREATE INDEX "anchorings_recorded_by_change_idx" ON "anchorings" USING btree ("region_id","recorded_by_change");--> statement-breakpoint
CREATE INDEX "anchorings_workplace_id_idx" ON "anchorings" USING btree ("region_id","workplace_id");--> statement-breakpoint
CREATE INDEX "fundings_recorded_by_change_idx" ON "fundings" USING btree ("region_id","recorded_by_change");--> statement-breakpoint
CREATE INDEX "fundings_workplace_id_idx" ON "fundings" USING btree ("region_id","workplace_id");--> statement-breakpoint
CREATE INDEX "marks_recorded_by_change_idx" ON "marks" USING btree ("region_id","recorded_by_change");--> statement-breakpoint
CREATE INDEX "marks_placement_id_idx" ON "marks" USING btree ("region_id","placement_id");--> statement-breakpoint
CREATE INDEX "placements_recorded_by_change_idx" ON "placements" USING btree ("region_id","recorded_by_change");--> statement-breakpoint
CREATE INDEX "placements_person_id_idx" ON "placements" USING btree ("region_id","person_id");--> statement-breakpoint
CREATE INDEX "placements_employer_id_idx" ON "placements" USING btree ("region_id","employer_id");--> statement-breakpoint
CREATE INDEX "placements_workplace_id_idx" ON "placements" USING btree ("region_id","workplace_id");--> statement-breakpoint
CREATE INDEX "placements_support_organisation_id_idx" ON "placements" USING btree ("region_id","support_organisation_id");--> statement-breakpoint
CREATE INDEX "relations_recorded_by_change_idx" ON "relations" USING btree ("region_id","recorded_by_change");--> statement-breakpoint
CREATE INDEX "relations_placement_id_idx" ON "relations" USING btree ("region_id","placement_id");--> statement-breakpoint
CREATE INDEX "relations_person_id_idx" ON "relations" USING btree ("region_id","person_id");--> statement-breakpoint
CREATE INDEX "role_agreements_recorded_by_change_idx" ON "role_agreements" USING btree ("region_id","recorded_by_change");--> statement-breakpoint
CREATE INDEX "role_agreements_placement_id_idx" ON "role_agreements" USING btree ("region_id","placement_id");--> statement-breakpoint
CREATE INDEX "staff_introductions_recorded_by_change_idx" ON "staff_introductions" USING btree ("region_id","recorded_by_change");--> statement-breakpoint
CREATE INDEX "staff_introductions_workplace_id_idx" ON "staff_introductions" USING btree ("region_id","workplace_id");--> statement-breakpoint
CREATE INDEX "goals_recorded_by_change_idx" ON "goals" USING btree ("region_id","recorded_by_change");--> statement-breakpoint
CREATE INDEX "mandates_recorded_by_change_idx" ON "mandates" USING btree ("region_id","recorded_by_change");--> statement-breakpoint
CREATE INDEX "memberships_account_id_idx" ON "memberships" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "assessments_changes_on_idx" ON "assessments" USING btree ("region_id","changes_on");--> statement-breakpoint
CREATE INDEX "sessions_recorded_by_change_idx" ON "sessions" USING btree ("region_id","recorded_by_change");--> statement-breakpoint
CREATE INDEX "sessions_supervisor_id_idx" ON "sessions" USING btree ("region_id","supervisor_id");--> statement-breakpoint
CREATE INDEX "certificates_recorded_by_change_idx" ON "certificates" USING btree ("region_id","recorded_by_change");--> statement-breakpoint
CREATE INDEX "certificates_person_id_idx" ON "certificates" USING btree ("region_id","person_id");--> statement-breakpoint
CREATE INDEX "certificates_cohort_id_idx" ON "certificates" USING btree ("region_id","cohort_id");--> statement-breakpoint
CREATE INDEX "cohorts_recorded_by_change_idx" ON "cohorts" USING btree ("region_id","recorded_by_change");--> statement-breakpoint
CREATE INDEX "seats_recorded_by_change_idx" ON "seats" USING btree ("region_id","recorded_by_change");--> statement-breakpoint
CREATE INDEX "seats_cohort_id_idx" ON "seats" USING btree ("region_id","cohort_id");--> statement-breakpoint
CREATE INDEX "seats_person_id_idx" ON "seats" USING btree ("region_id","person_id");