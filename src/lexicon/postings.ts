/**
 * Words that postings use in senses which general text teaches poorly, written by hand: English words, a colon, the French words
 * that may stand for them. They complete the trained table; one line serves all its words in any combination.
 */
export const POSTING_WORDS = `
apply, application, candidate, applicant: postuler, candidature, candidat, poste, demande, présenter
hire, hiring, seek, seeking, looking: recruter, embaucher, recherche, chercher, rechercher, recrutement
role, job, position, opportunity: poste, rôle, emploi, fonction, travail, occasion, possibilité
fit, right, ideal, great, good, perfect: idéal, parfait, profil, bon, bonne, convenir, adéquat, excellent, correspondre
everyone, everybody, people, person, anyone, individual, human: personne, chacun, monde, gens, humain, individu
check, checks, tick, meet, meets, match, matches, satisfy: répondre, cocher, satisfaire, correspondre, remplir, posséder
box, boxes, requirement, criterion, criteria: exigence, critère, case, condition
anyway, nonetheless, still: même, quand, malgré, toujours
recognize, know, understand, aware: reconnaître, savoir, conscient, comprendre, connaître
bring, brings, have, having, possess: apporter, posséder, détenir, avoir, disposer, offrir
table, team, organization: organisation, équipe, table, organisme
able, ability, capable, capacity: apte, aptitude, capable, capacité, mesure, habileté, pouvoir
highly, very, excellent, strong, solid, proven, demonstrated: excellent, solide, très, grandement, hautement, démontré, éprouvé, avéré, fort, manifester
proficient, proficiency, mastery, fluent, fluently, fluency: maîtrise, maîtriser, couramment, compétence, courant, aisance
experienced, experience, expertise, background: expérience, expertise, expérimenté, bagage, habitué
knowledge, familiar, familiarity, understanding: connaissance, connaître, familier, familiarité, compréhension
comfortable, comfort, ease: aise, aisance, confortable
location, locations, office, offices, located, based: bureau, situé, emplacement, lieu, endroit
remote, remotely, distributed, home: distance, télétravail, domicile, réparti
senior, principal, lead, head: principal, supérieur, chef, responsable, direction, senior
junior, entry: débutant, subalterne, junior
manager, management, supervisor: gestionnaire, gestion, superviseur, responsable, direction, cadre
director, executive, leadership, leader, leaders: directeur, direction, cadre, dirigeant, haute, leadership
employee, staff, colleague, peer, teammate, coworker: employé, personnel, collègue, pair, coéquipier, effectif, membre, fonctionnaire
department, departments, ministry: ministère, service, département, direction
agency, agencies, organization, body: organisme, agence, organisation
government, governmental, federal, public: gouvernement, gouvernemental, fédéral, public, publique, état
stakeholder, stakeholders, partner, partners: intervenant, partie, prenante, partenaire
client, customer, user, users: client, clientèle, usager, utilisateur
deliver, delivery, provide, offer: fournir, prestation, offrir, livrer, livraison, réaliser, exécution
build, create, design, develop, make: créer, concevoir, bâtir, construire, développer, élaborer, conception, mettre, établir, réaliser
support, help, assist, enable: appuyer, soutenir, aider, appui, soutien, aide, assister, permettre, contribuer
work, working, collaborate, collaboration, together: travailler, collaborer, collaboration, travail, oeuvrer, ensemble, concert
ensure, make, sure: assurer, veiller, garantir, faire
accomplish, achieve, carry, perform, complete: accomplir, réaliser, effectuer, exécuter, atteindre, mener
following, thing, things, task, tasks, duties, responsibilities: suivant, tâche, fonction, chose, responsabilité
accountable, responsible, accountability: responsable, responsabilité, redevable, charge
report, reporting, reports: relever, rapport, relevant, rendre, compte
coach, coaching, mentor, mentoring, guide: encadrer, encadrement, accompagner, mentorat, mentor, conseiller, coacher, orienter
advise, advising, advice, consult, consulting: conseiller, conseil, consultation, avis, expert
train, training, learn, learning: formation, former, apprendre, apprentissage
share, sharing, tell, communicate: partager, échanger, raconter, communiquer, transmettre, diffuser, dire
lead, leading, drive, run: diriger, mener, piloter, animer, conduire, gérer
manage, handle, oversee: gérer, superviser, diriger, administrer, surveiller
improve, improvement, enhance, better: améliorer, amélioration, perfectionner, meilleur, optimiser
change, transform, evolve, dynamic, evolving: changer, changement, transformer, évoluer, évolutif, dynamique, évolution
grow, growth, increase, scale, scaling: croissance, augmenter, accroître, croître, échelle, élargir
challenge, challenging, hard, difficult, complex: défi, difficile, complexe, ardu, enjeu
skill, skills, competency, competencies, qualification: compétence, habileté, qualification, aptitude
asset, preferred, nice: atout, préférable, souhaitable, avantage
required, mandatory, essential, must, need: exiger, requis, essentiel, obligatoire, nécessaire, falloir, devoir, besoin
bilingual, language, speak, spoken, written: bilingue, langue, linguistique, parler, parlé, écrit
level, profile, classification, classified, group: niveau, profil, classification, classé, groupe
salary, pay, compensation, wage: salaire, rémunération, traitement, salarial, taux
benefit, benefits, leave, vacation: avantage, social, congé, vacances
term, determinate, temporary, casual: durée, déterminé, temporaire, occasionnel, période, mandat
indeterminate, permanent: indéterminé, permanent
secondment, interchange, deployment, assignment: détachement, échange, mutation, affectation
pool, inventory: bassin, répertoire
interview, interviews, assessment, screening, evaluate: entrevue, évaluation, évaluer, présélection, sélection
resume, cover, letter, cv: cv, curriculum, lettre, présentation
deadline, closing, close, date: date, limite, clôture, échéance
accommodation, accommodate, accommodated: adaptation, mesure, accommodement
accessible, accessibility, barrier, barriers: accessible, accessibilité, obstacle
inclusive, inclusion, diverse, diversity: inclusif, inclusion, divers, diversité, diversifié
welcome, welcomes, invite: accueillir, inviter, accepter, bienvenue
thrive, succeed, success: épanouir, prospérer, réussir, succès, réussite
passion, passionate, enthusiastic, enthusiasm, excited: passion, passionné, enthousiasme, enthousiaste, passionner
curious, creative, thinker, thinking: curieux, créatif, créativité, penser, réflexion, esprit, pensée
problem, problems, issue, issues: problème, enjeu, question, difficulté
solve, solving, resolve, figure: résoudre, résolution, régler, trouver
tool, tools, software, platform: outil, logiciel, plateforme
fast, quick, quickly, rapid: rapide, rapidement, vite
multiple, many, several, various: plusieurs, multiple, divers, nombreux, différent
different, unique: différent, divers, distinct, unique
daily, day: quotidien, jour, jour-à-jour
plan, planning, schedule: planifier, planification, plan, horaire, calendrier, agenda
detail, details, oriented: détail, minutieux, souci
email, contact, reach: courriel, communiquer, joindre, coordonnées, adresse, contacter
phone, telephone, call: téléphone, appel, appeler
video, videoconference, virtual: vidéo, vidéoconférence, virtuel
teleconference: téléconférence
precaution, caution, abundance: précaution, mesure, prudence
foreseeable, near, future: prochain, avenir, prévisible, nouvel, ordre
include, including, such: comprendre, inclure, notamment, dont, compris, comme, tel
especially, particularly, mainly: surtout, particulièrement, notamment, principalement
equally, equal: également, égal, aussi, égalité
large, largely, mostly: grande, partie, plupart, principalement, surtout
consider, considered: prendre, considérer, considération, tenir, compte, examiner
country, across, anywhere: pays, ailleurs, partout, ensemble, travers
`;
