-- Behind a figure stand the decisions of an outcome, of one department or of all; decisions_department is the list without outcome.
CREATE INDEX decisions_outcome ON decisions (outcome, key);
CREATE INDEX decisions_department_outcome ON decisions (department, outcome, key);
